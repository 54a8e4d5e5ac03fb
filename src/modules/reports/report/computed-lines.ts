import { type Expression, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/connect.ts'
import { figureValues } from '#platform/figures/figure-values.ts'
import { allFigures, figureNamed } from '../figure/all-figures.ts'
import type { SuggestedNumber } from '../report-section/suggest-text.ts'

type Asked = {
  unitId: number
  templateId: number
  fromDay: string
  toDay: string
  comparedFrom: string
  comparedTo: string
}

/** The lines of a report as the facts give them now, over the whole branch as the tree stood. */
export async function computedLines(ctx: Context, asked: Asked) {
  const lines = await templateLines(ctx.db, asked.unitId, asked.templateId).execute()
  const [now, then] = await figureValues(ctx, asked.unitId, [
    { from: asked.fromDay, to: asked.toDay },
    { from: asked.comparedFrom, to: asked.comparedTo },
  ])
  return lines.map((line) => ({
    ...line,
    computed: now?.of(figureNamed(line.figure)) ?? 0,
    compared: then?.of(figureNamed(line.figure)) ?? 0,
  }))
}

/** The lines that a template has for a unit. A query to be run with others. */
export function templateLines(
  db: Database,
  unitId: number,
  templateId: number | Expression<number>,
) {
  return db
    .selectFrom('reports.templateLine as line')
    .innerJoin('organization.unit as unit', (join) => join.on('unit.id', '=', unitId))
    .innerJoin('organization.unitKind as kind', 'kind.code', 'unit.kind')
    .where('line.templateId', '=', templateId)
    .where(sql<boolean>`line.levels @> kind.level::int`)
    .orderBy('line.position')
    .select(['line.position', 'line.figure', 'line.code', 'line.label', 'line.indent'])
}

/** The numbers of a report as its sentences name them. A part's share is of the whole in the same report. */
export function suggestedNumbers(
  lines: readonly { figure: string; value: number; compared: number }[],
): Map<string, SuggestedNumber> {
  const amounts = new Map(lines.map((line) => [line.figure, line.value]))
  return new Map(
    lines.map(({ figure, value, compared }) => {
      const whole = allFigures.get(figure)?.partOf
      return [figure, { value, compared, whole: whole ? (amounts.get(whole) ?? null) : null }]
    }),
  )
}
