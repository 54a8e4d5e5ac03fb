import { z } from 'zod'
import { day, optional } from '#platform/fields.ts'
import { unitsOfCount } from '#platform/figures/figure.ts'
import { figureValues } from '#platform/figures/figure-values.ts'
import { query } from '#platform/query.ts'
import { readFigures } from '../permissions.ts'
import { allFigures } from './all-figures.ts'
import { figureInput } from './figure-input.ts'

export const listFigures = query({
  name: 'reports.list-figures',
  summary: 'Các số liệu của đơn vị và toàn nhánh trong một kỳ, có so sánh',
  allow: readFigures,
  reach: 'branch',
  input: z.object({
    ...figureInput,
    comparedFrom: optional(day('Từ ngày so sánh')),
    comparedTo: optional(day('Đến ngày so sánh')),
  }),
  async run(ctx, { unitId, from, to, tree, comparedFrom, comparedTo }) {
    const before = { from: comparedFrom ?? from, to: comparedTo ?? to }
    const [now, then] = await figureValues(ctx, unitId, [{ from, to }, before], tree)
    return [...allFigures.values()].sort(byCode).map((figure) => ({
      name: figure.name as string,
      code: figure.code,
      label: figure.label,
      kind: figure.kind,
      unit: unitsOfCount[figure.unit],
      partOf: figure.partOf ?? null,
      own: now?.of(figure, 'own') ?? 0,
      branch: now?.of(figure) ?? 0,
      compared: then?.of(figure) ?? 0,
    }))
  },
})

/** In the order of the report's codes; figures of one code stay as their module lists them. */
function byCode(one: { code: string }, other: { code: string }): number {
  return one.code.localeCompare(other.code)
}
