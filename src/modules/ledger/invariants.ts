import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold over all books, proved from the postings alone. */
export const ledgerInvariants: readonly Invariant[] = [
  {
    says: 'Mỗi bút toán có ít nhất hai dòng và cân trong từng quỹ',
    broken: sql`
      select format('Đơn vị %s, bút toán %s: %s', entry.unit_id, entry.id,
        case when count(posting.line) < 2 then 'thiếu dòng' else 'không cân' end) as problem
      from ledger.entry left join ledger.posting on posting.unit_id = entry.unit_id and posting.entry_id = entry.id
      group by entry.unit_id, entry.id, posting.part_id
      having coalesce(sum(posting.amount), 0) <> 0 or count(posting.line) < 2 and not exists (
        select from ledger.posting as other where other.unit_id = entry.unit_id and other.entry_id = entry.id and other.part_id <> posting.part_id)`,
  },
  {
    says: 'Số dư đã cộng sẵn của mỗi tài khoản bằng tổng các dòng bút toán',
    broken: sql`
      with counted as (
        select unit_id, account, part_id, date_trunc('month', day::timestamp)::date as month,
          coalesce(sum(amount) filter (where amount > 0), 0) as debit, coalesce(-sum(amount) filter (where amount < 0), 0) as credit
        from ledger.posting group by 1, 2, 3, 4
      ), kept as (select unit_id, account, part_id, month, debit::numeric, credit::numeric from ledger.balance)
      select format('Đơn vị %s, tài khoản %s, quỹ %s, tháng %s', unit_id, account, part_id, month) as problem
      from ((table counted except table kept) union (table kept except table counted)) as different`,
  },
  {
    says: 'Tiền mặt và tiền gửi của mỗi quỹ khớp với các dòng bút toán và chưa ngày nào âm',
    broken: sql`
      with running as (
        select posting.unit_id, account, part_id, day, sum(sum(amount)) over (partition by posting.unit_id, account, part_id order by day) as amount
        from ledger.posting join ledger.account on account.unit_id = posting.unit_id and account.code = posting.account and account.money is not null
        group by 1, 2, 3, 4
      ), last_day as (
        select distinct on (unit_id, account, part_id) unit_id, account, part_id, amount from running order by unit_id, account, part_id, day desc
      )
      select format('Đơn vị %s, tài khoản %s, quỹ %s: ngày %s âm %s đồng', unit_id, account, part_id, day, amount) as problem from running where amount < 0
      union all
      select format('Đơn vị %s, tài khoản %s, quỹ %s: đang ghi %s, tính lại %s', unit_id, account, part_id, money.amount, last_day.amount)
      from ledger.money full join last_day using (unit_id, account, part_id)
      where coalesce(money.amount, 0) <> coalesce(last_day.amount, 0)`,
  },
  {
    says: 'Số phiếu thu, phiếu chi của mỗi năm liên tục từ 1',
    broken: sql`
      select format('Đơn vị %s, %s năm %s: có %s phiếu, số lớn nhất %s', unit_id, kind, year, count(*), max(number)) as problem
      from ledger.voucher group by unit_id, kind, year having min(number) <> 1 or max(number) <> count(*)`,
  },
  {
    says: 'Tháng đã khóa sổ không có bút toán ghi sau khi khóa',
    broken: sql`
      select format('Đơn vị %s, bút toán %s ngày %s ghi sau khi khóa sổ', entry.unit_id, entry.id, entry.day) as problem
      from ledger.entry join ledger.period on period.unit_id = entry.unit_id
        and entry.day < period.month + interval '1 month' and entry.at > period.closed_at
      where period.reopened_at is null or entry.at < period.reopened_at`,
  },
  {
    says: 'Bút toán đảo ngược đúng với bút toán gốc',
    broken: sql`
      select format('Đơn vị %s, bút toán đảo %s không ngược với bút toán %s', reversal.unit_id, reversal.id, reversal.reverses_id) as problem
      from ledger.entry as reversal where reversal.reverses_id is not null and exists (
        select from ledger.posting where posting.unit_id = reversal.unit_id and posting.entry_id in (reversal.id, reversal.reverses_id)
        group by account, part_id, person_id, party_name having sum(amount) <> 0)`,
  },
]
