import { sql } from 'kysely'
import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { id } from '#platform/fields.ts'
import { figureValues } from '#platform/figures/figure-values.ts'
import { query } from '#platform/query.ts'
import { allFigures, figureNamed } from '../figure/all-figures.ts'
import { rulersBelow } from '../period-rule/report-calendar.ts'
import { readBelow } from '../permissions.ts'
import { suggestedNumbers } from '../report/computed-lines.ts'
import { suggestText } from '../report-section/suggest-text.ts'
import { figureWord } from './figure-words.ts'
import { toWords } from './placeholder-words.ts'
import { templateIdFor } from './template-for.ts'

type Found = {
  name: string
  document: string
  from: string | null
  setById: number | null
  setByUnit: string | null
  figures: string[]
  parts: { title: string; sentences: string[] }[]
  /** The unit's own, newest first; one that never held has neither day. */
  versions: {
    id: number
    name: string
    document: string
    from: string | null
    until: string | null
    byName: string
  }[]
}

/** The template that holds today for a unit and those below it, with its sentences filled from the last twelve months. */
export const findTemplate = query({
  name: 'reports.find-template',
  summary: 'Mẫu báo cáo đang áp dụng cho đơn vị và cấp dưới',
  allow: readBelow,
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { rows } = await sql<Found>`
      select template.name, template.document, lower(template.valid) as from, template.set_by_id,
        (select named.name from organization.unit_name as named where named.unit_id = template.set_by_id and named.valid @> ${ctx.today}::date) as set_by_unit,
        (select jsonb_agg(figure order by position) from reports.template_line where template_id = template.id) as figures,
        (select jsonb_agg(jsonb_build_object('title', title, 'sentences', to_jsonb(sentences)) order by position)
          from reports.template_section where template_id = template.id) as parts,
        (select coalesce(jsonb_agg(jsonb_build_object('id', own.id, 'name', own.name, 'document', own.document,
          'from', lower(own.valid), 'until', upper(own.valid), 'byName', own.set_by_name) order by own.id desc), '[]')
          from reports.template as own where own.set_by_id = ${unitId}) as versions
      from reports.template where template.id = ${templateIdFor(rulersBelow(ctx, unitId), ctx.today)}`.execute(
      ctx.db,
    )
    const found = rows[0]
    if (!found) throw new Error('a template is shipped')
    const year = { from: plusDays(ctx.today, -364), to: ctx.today }
    const before = { from: plusDays(ctx.today, -729), to: plusDays(ctx.today, -365) }
    const [now, then] = await figureValues(ctx, unitId, [year, before])
    const numbers = suggestedNumbers(
      found.figures.map((name) => ({
        figure: name,
        value: now?.of(figureNamed(name)) ?? 0,
        compared: then?.of(figureNamed(name)) ?? 0,
      })),
    )
    const facts = { to: ctx.today, comparedWith: 'năm trước', numbers }
    return {
      ...found,
      isOwn: found.setById === unitId,
      parts: found.parts.map(({ title, sentences }) => ({
        title,
        text: sentences.map(toWords).join('\n'),
        example: suggestText(sentences, facts),
      })),
      choices: [...allFigures.values()]
        .sort((one, other) => one.code.localeCompare(other.code))
        .map(({ name, code, label }) => ({
          name: name as string,
          code,
          label: figureWord(name) ?? label,
          stands: found.figures.includes(name),
        })),
    }
  },
})
