import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { figureNamed } from '../figure/all-figures.ts'
import { setReportRules } from '../permissions.ts'
import { endTemplates } from './end-template.ts'
import { readParts, templateFields } from './template-fields.ts'

/**
 * From a day on, reports of this unit's and all lower units' periods that end then or later consist of this, unless a nearer
 * unit has set a template of its own. Reports that were begun keep theirs.
 */
export const setTemplate = command({
  name: 'reports.set-template',
  summary: 'Quy định mẫu báo cáo cho đơn vị và các đơn vị cấp dưới',
  allow: setReportRules,
  input: z.object({ unitId: id, ...templateFields, validFrom: day('Áp dụng từ ngày') }),
  async run(ctx, { unitId, name, document, validFrom, ...given }) {
    const { parts, wrong } = readParts(given)
    if (Object.keys(wrong).length > 0) throw new Invalid(wrong)
    await endTemplates(ctx, unitId, validFrom)
    const { id: templateId } = await ctx.db
      .insertInto('reports.template')
      .values({
        setById: unitId,
        name,
        document,
        valid: `[${validFrom},)`,
        setByName: ctx.actor?.name ?? '',
        setAt: sql`now()`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await ctx.db
      .insertInto('reports.templateSection')
      .values(
        parts.map((part, index) => ({
          templateId,
          position: index + 1,
          code: `part-${index + 1}`,
          ...part,
        })),
      )
      .execute()
    await ctx.db
      .insertInto('reports.templateLine')
      .values(
        (await linesOf(ctx, given.figures)).map((line, index) => ({
          ...line,
          templateId,
          position: index + 1,
        })),
      )
      .execute()
    return { templateId }
  },
})

/** In the order, with the words and for the levels of the shipped template; what that one does not have comes after it. */
async function linesOf(ctx: Context, figures: readonly string[]) {
  const shipped = await ctx.db
    .selectFrom('reports.templateLine as line')
    .innerJoin('reports.template as template', 'template.id', 'line.templateId')
    .where('template.setById', 'is', null)
    .orderBy('position')
    .select(['figure', 'line.code', 'label', 'indent', 'levels'])
    .execute()
  const further = figures
    .filter((name) => !shipped.some(({ figure }) => figure === name))
    .map(figureNamed)
    .sort((one, other) => one.code.localeCompare(other.code))
    .map(({ name, code, label, partOf }) => ({
      figure: name as string,
      code,
      label,
      indent: partOf ? 1 : 0,
      levels: '[1,4]',
    }))
  return [...shipped.filter(({ figure }) => figures.includes(figure)), ...further]
}
