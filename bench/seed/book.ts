import type pg from 'pg'
import { topUnitId } from './tree.ts'

/** So many postings has the book whose trial balance is measured. */
export const postingsInBook = 1_000_000
const entriesAtOnce = 50_000

/**
 * A book for every unit; that of the unit at the top has ten years with a million postings in six parts. Set-based and past the triggers: it is
 * the size that matters here; the balances are then added up from the postings.
 */
export async function fillBook(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query(`
      insert into ledger.book (unit_id, opened_on) select id, '2016-01-01' from organization.unit;
      insert into ledger.account (unit_id, code, name, kind, money, report_line)
        select id, code, account.name, account.kind, money, report_line from organization.unit cross join ledger.default_account as account;
      insert into ledger.part (unit_id, id, kind, name, opened_on) overriding system value
        select unit.id, 0, 'general', 'Tài chính công đoàn', '2016-01-01' from organization.unit;
      insert into ledger.part (unit_id, id, kind, name, opened_on) overriding system value
        select ${topUnitId}, id, 'fund', 'Quỹ ' || id, '2016-01-01' from generate_series(1, 5) as id`)
    const entries = postingsInBook / 2
    for (let from = 0; from < entries; from += entriesAtOnce) {
      // Every third entry is a payment of less than came in, so that no part runs dry.
      await client.query(`
        with given as (
          select ${from} + n as id, date '2016-01-01' + ((${from} + n) % 3650)::int as day, (${from} + n) % 6 as part,
            (array['111', '112'])[1 + (n / 6) % 2] as place, n % 3 = 0 as pays, 1000 + n % 997 as amount
          from generate_series(1, ${entriesAtOnce}) as n
        ), entry as (
          insert into ledger.entry (unit_id, id, day, kind, summary, by_name) overriding system value
          select ${topUnitId}, id, day, case when pays then 'payment' else 'receipt' end, 'Việc thứ ' || id, '' from given
        )
        insert into ledger.posting (unit_id, entry_id, line, day, account, part_id, amount)
        select ${topUnitId}, id, 1, day, place, part, case when pays then -amount / 2 else amount end from given
        union all
        select ${topUnitId}, id, 2, day, case when pays then '61313' else '5129' end, part, case when pays then amount / 2 else -amount end from given`)
    }
    await client.query(`
      insert into ledger.balance
        select unit_id, account, part_id, date_trunc('month', day::timestamp)::date,
          coalesce(sum(amount) filter (where amount > 0), 0), coalesce(-sum(amount) filter (where amount < 0), 0)
        from ledger.posting where unit_id = ${topUnitId} group by 1, 2, 3, 4;
      insert into ledger.money
        select unit_id, account, part_id, sum(amount), max(day) from ledger.posting
        where unit_id = ${topUnitId} and account in ('111', '112') group by 1, 2, 3;
      select setval('ledger.entry_id_seq', ${entries})`)
  } finally {
    await client.query('set session_replication_role = origin')
    client.release()
  }
}
