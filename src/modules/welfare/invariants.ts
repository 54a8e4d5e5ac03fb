import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** Entries of the book that still stand: neither reversed nor a reversal. */
const live = sql`(select entry.* from ledger.entry as entry where entry.reverses_id is null and not exists (
  select from ledger.entry as reversal where reversal.unit_id = entry.unit_id and reversal.reverses_id = entry.id))`

/** What must hold between welfare and the book, besides what the constraints already keep. */
export const welfareInvariants: readonly Invariant[] = [
  {
    says: 'Mỗi hồ sơ chăm lo đã chi có đúng một bút toán còn hiệu lực, đúng số tiền',
    broken: sql`
      select format('Đơn vị %s, hồ sơ %s: chi %s, sổ ghi %s trong %s bút toán', unit_id, id, amount, booked, entries) as problem
      from (
        select paid.unit_id, paid.id, paid.amount, paid.entry_id, count(distinct entry.id) as entries, min(entry.id) as live_id,
          coalesce(sum(posting.amount) filter (where account.kind = 'expense'), 0) as booked
        from welfare.case as paid
        left join ${live} as entry on entry.unit_id = paid.unit_id and entry.reference_kind = 'welfare.case' and entry.reference_id = paid.id
        left join ledger.posting on posting.unit_id = entry.unit_id and posting.entry_id = entry.id
        left join ledger.account on account.unit_id = posting.unit_id and account.code = posting.account
        where paid.state = 'paid' and paid.list_id is null
        group by paid.unit_id, paid.id
      ) as paid
      where entries <> 1 or booked <> amount or live_id is distinct from entry_id`,
  },
  {
    says: 'Mỗi danh sách quà đã chi có đúng một bút toán còn hiệu lực, bằng tổng các phần quà',
    broken: sql`
      select format('Đơn vị %s, danh sách %s: các phần quà %s, sổ ghi %s trong %s bút toán', unit_id, list_id, amount, booked, entries) as problem
      from (
        select unit_id, list_id, sum(amount) as amount, min(entry_id) as entry_id, count(distinct entry_id) as entry_ids from welfare.case
        where state = 'paid' and list_id is not null group by unit_id, list_id
      ) as paid
      cross join lateral (
        select count(distinct entry.id) as entries, min(entry.id) as live_id, coalesce(sum(posting.amount) filter (where account.kind = 'expense'), 0) as booked
        from ${live} as entry
        join ledger.posting on posting.unit_id = entry.unit_id and posting.entry_id = entry.id
        join ledger.account on account.unit_id = posting.unit_id and account.code = posting.account
        where entry.unit_id = paid.unit_id and entry.reference_kind = 'welfare.gift_list' and entry.reference_id = paid.list_id
      ) as book
      where entries <> 1 or entry_ids <> 1 or booked <> amount or live_id is distinct from entry_id`,
  },
  {
    says: 'Bút toán chi chăm lo còn hiệu lực luôn có hồ sơ đã chi tương ứng',
    broken: sql`
      select format('Đơn vị %s, bút toán %s', entry.unit_id, entry.id) as problem
      from ${live} as entry
      where entry.reference_kind in ('welfare.case', 'welfare.gift_list')
        and not exists (select from welfare.case as paid where paid.unit_id = entry.unit_id and paid.entry_id = entry.id)`,
  },
  {
    says: 'Các phần của một danh sách quà đi cùng nhau',
    broken: sql`
      select format('Đơn vị %s, danh sách %s', unit_id, list_id) as problem
      from welfare.case where list_id is not null and state <> 'withdrawn'
      group by unit_id, list_id having count(distinct state) > 1`,
  },
]
