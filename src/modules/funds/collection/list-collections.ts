import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readLoans } from '../permissions.ts'

/** The sheets of a fund, the latest first, with what was expected and what came in. At most 60. */
export const listCollections = query({
  name: 'funds.list-collections',
  summary: 'Các đợt thu của quỹ',
  allow: readLoans,
  input: z.object({ unitId: id, fundId: id }),
  run(ctx, { unitId, fundId }) {
    return ctx.db
      .selectFrom('funds.collection as sheet')
      .innerJoin('funds.collectionLine as line', (join) =>
        join.onRef('line.unitId', '=', 'sheet.unitId').onRef('line.collectionId', '=', 'sheet.id'),
      )
      .where('sheet.unitId', '=', unitId)
      .where('sheet.fundId', '=', fundId)
      .groupBy(['sheet.id', 'sheet.name', 'sheet.dueOn'])
      .orderBy('sheet.dueOn', 'desc')
      .orderBy('sheet.id', 'desc')
      .limit(60)
      .select(['sheet.id as collectionId', 'sheet.name', 'sheet.dueOn'])
      .select((row) => [
        row.fn.countAll<number>().as('people'),
        row.fn.count<number>('line.memberId').filterWhere('line.paid', '>', 0).as('payers'),
        row.cast<number>(row.fn.sum('line.expected'), 'bigint').as('expected'),
        row.cast<number>(row.fn.sum('line.paid'), 'bigint').as('paid'),
      ])
      .execute()
  },
})
