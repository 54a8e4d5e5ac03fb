import { sql } from 'kysely'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { AccountKind } from '../labels.ts'
import { month } from '../period/month.ts'
import { readBook } from '../permissions.ts'

export type TrialRow = {
  account: string
  accountName: string
  kind: AccountKind
  money: 'cash' | 'bank' | null
  partId: number
  partName: string
  /** Debit less credit before the first month and after the last. */
  opening: number
  debit: number
  credit: number
  closing: number
}

/**
 * What each account of each part stood at, moved and stands at, over whole months; both months are included. Read from the
 * kept balances, so it takes as long for a million postings as for a hundred.
 */
export const trialBalance = query({
  name: 'ledger.trial-balance',
  summary: 'Bảng cân đối tài khoản',
  allow: readBook,
  input: z.object({
    unitId: id,
    from: optional(month),
    to: optional(month),
    part: optional(z.coerce.number().int().min(0)).catch(null),
  }),
  async run(ctx, { unitId, from, to, part }) {
    const last = to ?? `${ctx.today.slice(0, 7)}-01`
    const first = from ?? `${last.slice(0, 4)}-01-01`
    const { rows } = await sql<TrialRow>`
      select moved.account, account.name as account_name, account.kind, account.money, moved.part_id, part.name as part_name,
        opening, debit, credit, opening + debit - credit as closing
      from (
        select account, part_id,
          coalesce(sum(debit - credit) filter (where month < ${first}::date), 0)::bigint as opening,
          coalesce(sum(debit) filter (where month >= ${first}::date), 0)::bigint as debit,
          coalesce(sum(credit) filter (where month >= ${first}::date), 0)::bigint as credit
        from ledger.balance
        where unit_id = ${unitId} and month <= ${last}::date ${part === null ? sql`` : sql`and part_id = ${part}`}
        group by account, part_id
      ) as moved
      join ledger.account on account.unit_id = ${unitId} and account.code = moved.account
      join ledger.part on part.unit_id = ${unitId} and part.id = moved.part_id
      where opening <> 0 or debit <> 0 or credit <> 0
      order by moved.account, moved.part_id`.execute(ctx.db)
    return { from: first, to: last, rows }
  },
})
