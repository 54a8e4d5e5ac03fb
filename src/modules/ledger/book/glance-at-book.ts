import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { AccountKind } from '../labels.ts'
import { readBook } from '../permissions.ts'
import { mayIn } from './may-in.ts'

export type GlancedAccount = {
  code: string
  name: string
  kind: AccountKind
  money: 'cash' | 'bank' | null
  number: string
  reportLine: string
  closed: boolean
}
/** `cash` and `bank`: what the part has of each now. */
export type GlancedPart = {
  id: number
  name: string
  kind: 'general' | 'fund' | 'drive'
  closed: boolean
  cash: number
  bank: number
}
export type BookGlance = {
  accounts: GlancedAccount[]
  parts: GlancedPart[]
  /** The first day that is open; null where nothing was ever closed. */
  openFrom: string | null
  waiting: number
  approved: number
  /** From which amount on a payment needs a second person today. */
  threshold: number | null
  hasBook: boolean
  may: ReturnType<typeof mayIn>
}

/**
 * What every page of the book needs: its accounts, its parts with their money now, what is closed, what waits. One statement.
 * A unit without a book is shown the accounts with which it will open.
 */
export const glanceAtBook = query({
  name: 'ledger.glance-at-book',
  summary: 'Sổ quỹ: tài khoản, các quỹ và số tiền hiện có',
  allow: readBook,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }): Promise<BookGlance> {
    const { rows } = await sql<Omit<BookGlance, 'may'>>`
      select
        exists (select from ledger.book where unit_id = ${unitId}) as has_book,
        coalesce(
          (select jsonb_agg(jsonb_build_object('code', code, 'name', name, 'kind', kind, 'money', money, 'number', number,
              'reportLine', report_line, 'closed', coalesce(closed_on <= ${ctx.today}, false)) order by code)
            from ledger.account where unit_id = ${unitId}),
          (select jsonb_agg(jsonb_build_object('code', code, 'name', name, 'kind', kind, 'money', money, 'number', '',
              'reportLine', report_line, 'closed', false) order by code)
            from ledger.default_account)) as accounts,
        coalesce(
          (select jsonb_agg(jsonb_build_object('id', part.id, 'name', part.name, 'kind', part.kind, 'closed', coalesce(part.closed_on <= ${ctx.today}, false),
              'cash', coalesce(held.cash, 0), 'bank', coalesce(held.bank, 0)) order by part.id)
            from ledger.part
            left join (
              select money.part_id, sum(money.amount) filter (where account.money = 'cash') as cash, sum(money.amount) filter (where account.money = 'bank') as bank
              from ledger.money join ledger.account on account.unit_id = money.unit_id and account.code = money.account
              where money.unit_id = ${unitId} group by money.part_id
            ) as held on held.part_id = part.id
            where part.unit_id = ${unitId}),
          '[{"id": 0, "name": "Tài chính công đoàn", "kind": "general", "closed": false, "cash": 0, "bank": 0}]') as parts,
        nullif(ledger.open_from(${unitId}), '-infinity')::text as open_from,
        (select count(*) from ledger.proposal where unit_id = ${unitId} and state = 'waiting')::int as waiting,
        (select count(*) from ledger.proposal where unit_id = ${unitId} and state = 'approved')::int as approved,
        (select threshold from ledger.approval_rule where unit_id = ${unitId} and from_day <= ${ctx.today} order by from_day desc limit 1) as threshold`.execute(
      ctx.db,
    )
    const [glance] = rows
    if (!glance) throw new Error('a glance is one row')
    return { ...glance, may: mayIn(ctx, unitId) }
  },
})
