import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readBook } from '../permissions.ts'
import { entryFilters, filterEntries } from './filter-entries.ts'

/** The book, entry by entry. `moneyIn` and `moneyOut`: what came into and left the filtered account and part; otherwise all money. */
export const listEntries = query({
  name: 'ledger.list-entries',
  summary: 'Sổ quỹ theo từng bút toán',
  allow: readBook,
  input: z.object({ unitId: id, ...entryFilters, ...listInput(['day', 'summary']) }),
  async run(ctx, { unitId, page, size, sort, ...filter }) {
    const { account, part } = filter
    const within = sql`line.unit_id = entry.unit_id and line.entry_id = entry.id
      and ${account ? sql`line.account = ${account}` : sql`line.account in (select code from ledger.account where unit_id = ${unitId} and money is not null)`}
      ${part === null ? sql`` : sql`and line.part_id = ${part}`}`
    let rows = ctx.db
      .selectFrom('ledger.entry as entry')
      .leftJoin('ledger.voucher as voucher', (join) =>
        join.onRef('voucher.unitId', '=', 'entry.unitId').onRef('voucher.entryId', '=', 'entry.id'),
      )
      .where('entry.unitId', '=', unitId)
      .select([
        'entry.id as entryId',
        'entry.day',
        'entry.kind',
        'entry.summary',
        'entry.byName',
        'voucher.kind as voucherKind',
        'voucher.number as voucherNumber',
        'voucher.counterpart',
        sql<number>`(select coalesce(sum(amount) filter (where amount > 0), 0)::bigint from ledger.posting as line where ${within})`.as(
          'moneyIn',
        ),
        sql<number>`(select coalesce(-sum(amount) filter (where amount < 0), 0)::bigint from ledger.posting as line where ${within})`.as(
          'moneyOut',
        ),
        sql<string>`(select string_agg(distinct part.name, ', ') from ledger.posting as line join ledger.part on part.unit_id = line.unit_id and part.id = line.part_id
          where line.unit_id = entry.unit_id and line.entry_id = entry.id)`.as('parts'),
        sql<boolean>`exists (select from ledger.entry as reversal where reversal.unit_id = entry.unit_id and reversal.reverses_id = entry.id)`.as(
          'reversed',
        ),
      ])
    for (const condition of filterEntries(filter)) rows = rows.where(condition)
    const columns = { day: 'entry.day', summary: 'entry.search_key' }
    return pageOf(rows, { page, size, sort, q: filter.q }, columns, 'entry.id')
  },
})
