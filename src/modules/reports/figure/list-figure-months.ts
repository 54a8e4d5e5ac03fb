import { z } from 'zod'
import { monthSeries } from '#platform/figures/month-series.ts'
import { query } from '#platform/query.ts'
import { readFigures } from '../permissions.ts'
import { figureNamed } from './all-figures.ts'
import { figureInput } from './figure-input.ts'

export const listFigureMonths = query({
  name: 'reports.list-figure-months',
  summary: 'Một số liệu theo từng tháng',
  allow: readFigures,
  input: z.object({
    unitId: figureInput.unitId,
    from: figureInput.from,
    to: figureInput.to,
    figure: z.string().max(100),
  }),
  async run(ctx, { unitId, figure, from, to }) {
    return monthSeries(ctx, unitId, figureNamed(figure), { from, to })
  },
})
