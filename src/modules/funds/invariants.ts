import { sql } from 'kysely'
import type { Invariant } from '#platform/invariant.ts'

/** What must hold over all funds, besides what the constraints keep (home + lent = fund, nothing below nought, plans add up). */
export const fundInvariants: readonly Invariant[] = [
  {
    says: 'Số dư của mỗi quỹ bằng tổng các lần thu, chi đã ghi',
    broken: sql`
      select format('Đơn vị %s, %s: ghi %s ở quỹ và %s cho vay, cộng lại %s và %s', fund.unit_id, fund.name, fund.home, fund.lent, moved.home, moved.lent) as problem
      from funds.fund
      cross join lateral (
        select coalesce(sum(case when kind in ('contribution', 'gift', 'interest', 'repayment') then amount when kind = 'write_off' then 0 else -amount end), 0) as home,
          coalesce(sum(case when kind = 'payout' then amount when kind in ('repayment', 'write_off') then -amount else 0 end), 0) as lent
        from funds.movement where movement.unit_id = fund.unit_id and movement.fund_id = fund.id) as moved
      where fund.home <> moved.home or fund.lent <> moved.lent`,
  },
  {
    says: 'Số dư của mỗi quỹ bằng số dư phần của quỹ trong sổ kế toán',
    broken: sql`
      select format('Đơn vị %s, %s: quỹ ghi %s và %s, sổ ghi %s và %s', fund.unit_id, fund.name, fund.home, fund.lent, book.money, book.loans) as problem
      from funds.fund
      cross join lateral (
        select coalesce(sum(debit - credit) filter (where account.money is not null), 0) as money,
          coalesce(sum(debit - credit) filter (where account.code = '1381'), 0) as loans
        from ledger.balance
        join ledger.account on account.unit_id = balance.unit_id and account.code = balance.account
        where balance.unit_id = fund.unit_id and balance.part_id = fund.part_id) as book
      where fund.home <> book.money or fund.lent <> book.loans`,
  },
  {
    says: 'Mỗi người nợ quỹ bao nhiêu thì sổ kế toán ghi bấy nhiêu',
    broken: sql`
      select format('Đơn vị %s, quỹ %s, đoàn viên %s', coalesce(owed.unit_id, book.unit_id), owed.fund_id, member_id) as problem
      from (
        select stake.unit_id, fund.part_id, stake.fund_id, stake.member_id, member.person_id, stake.owed as amount
        from funds.stake
        join funds.fund on fund.unit_id = stake.unit_id and fund.id = stake.fund_id
        join members.member on member.unit_id = stake.unit_id and member.id = stake.member_id
        where stake.owed <> 0
      ) as owed
      full join (
        select posting.unit_id, posting.part_id, posting.person_id, sum(posting.amount) as amount
        from ledger.posting join funds.fund on fund.unit_id = posting.unit_id and fund.part_id = posting.part_id
        where posting.account = '1381' group by 1, 2, 3 having sum(posting.amount) <> 0
      ) as book on book.unit_id = owed.unit_id and book.part_id = owed.part_id and book.person_id = owed.person_id
      where owed.amount is distinct from book.amount`,
  },
  {
    says: 'Nợ gốc còn lại của mỗi khoản vay bằng tổng các kỳ chưa trả',
    broken: sql`
      select format('Đơn vị %s, khoản vay %s: còn nợ %s, các kỳ cộng lại %s', loan.unit_id, loan.id, moved.owed, due.owed) as problem
      from funds.loan
      cross join lateral (
        select coalesce(sum(case kind when 'payout' then amount when 'interest' then 0 else -amount end), 0) as owed
        from funds.movement where movement.unit_id = loan.unit_id and movement.loan_id = loan.id) as moved
      cross join lateral (
        select coalesce(sum(principal), 0) as owed
        from funds.remaining where remaining.unit_id = loan.unit_id and remaining.loan_id = loan.id) as due
      where moved.owed <> due.owed`,
  },
  {
    says: 'Bảng thu khớp với từng lần thu',
    broken: sql`
      select format('Đơn vị %s, đợt thu %s, đoàn viên %s: bảng ghi %s, đã thu %s', line.unit_id, line.collection_id, line.member_id, line.paid, moved.paid) as problem
      from funds.collection_line as line
      cross join lateral (
        select coalesce(sum(amount), 0) as paid from funds.movement
        where movement.unit_id = line.unit_id and movement.collection_id = line.collection_id and movement.member_id = line.member_id) as moved
      where line.paid <> moved.paid`,
  },
]
