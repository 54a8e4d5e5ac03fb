import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../case/may-in.ts'
import type { CaseState } from '../labels.ts'
import { readCases } from '../permissions.ts'

/** Lists of gifts with their sums and where they stand. */
export const listGiftLists = query({
  name: 'welfare.list-gift-lists',
  summary: 'Các danh sách quà của đơn vị',
  allow: readCases,
  input: z.object({ unitId: id, ...listInput(['-day']) }),
  async run(ctx, { unitId, page, size, sort, q }) {
    const lists = ctx.db
      .selectFrom('welfare.giftList as list')
      .innerJoin('welfare.kind as kind', 'kind.code', 'list.kind')
      .innerJoin('welfare.case as one', (join) =>
        join.onRef('one.unitId', '=', 'list.unitId').onRef('one.listId', '=', 'list.id'),
      )
      .where('list.unitId', '=', unitId)
      .groupBy(['list.unitId', 'list.id', 'kind.name'])
      .select([
        'list.id as listId',
        'list.name',
        'kind.name as kindName',
        'list.onDay',
        sql<CaseState>`coalesce(min(one.state) filter (where one.state <> 'withdrawn'), 'withdrawn')`.as(
          'state',
        ),
        sql<number>`count(*) filter (where one.state <> 'withdrawn')`.as('count'),
        sql<number>`coalesce(sum(one.amount) filter (where one.state <> 'withdrawn'), 0)::bigint`.as(
          'amount',
        ),
      ])
    const listed = await pageOf(lists, { page, size, sort, q }, { day: 'list.on_day' }, 'list.id')
    return { ...listed, may: mayIn(ctx, unitId) }
  },
})
