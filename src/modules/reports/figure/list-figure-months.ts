import { z } from 'zod'
import { monthSeries } from '#platform/figures/month-series.ts'
import { query } from '#platform/query.ts'
import { readFigures } from '../permissions.ts'
import { figureNamed } from './all-figures.ts'
import { figureInput } from './figure-input.ts'

export const listFigureMonths = query({
  name: 'reports.list-figure-months',
  summary: 'Số liệu theo từng tháng',
  allow: readFigures,
  reach: 'branch',
  input: z.object({
    unitId: figureInput.unitId,
    from: figureInput.from,
    to: figureInput.to,
    figures: z.array(z.string().max(100)).min(1).max(10),
  }),
  async run(ctx, { unitId, figures, from, to }) {
    return monthSeries(ctx, unitId, figures.map(figureNamed), { from, to })
  },
})
