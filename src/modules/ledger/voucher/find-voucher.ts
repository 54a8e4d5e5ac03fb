import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { VoucherKind } from '../labels.ts'
import { readBook } from '../permissions.ts'

export type FoundVoucher = {
  kind: VoucherKind
  year: number
  number: number
  day: string
  counterpart: string
  address: string
  reason: string
  amount: number
  attachedCount: number
  debit: string
  credit: string
  byName: string
  reversedOn: string | null
  unitName: string
  upperName: string
  place: string
  chair: string | null
  accountant: string | null
  treasurer: string | null
}

/** A receipt or payment voucher with all that is printed on it: the unit as it was named, and its officers, on that day. */
export const findVoucher = query({
  name: 'ledger.find-voucher',
  summary: 'Phiếu thu, phiếu chi để in',
  allow: readBook,
  input: z.object({ unitId: id, entryId: id }),
  async run(ctx, { unitId, entryId }): Promise<FoundVoucher> {
    const holder = (kind: string) => sql`(
      select holder_name from organization.position_holding as holding
      where holding.unit_id = entry.unit_id and holding.kind = ${kind} and holding.from_day <= entry.day
        and coalesce(holding.to_day, 'infinity') >= entry.day order by holding.from_day desc limit 1)`
    const codes = (side: 'debit' | 'credit') => sql`(
      select string_agg(distinct account, ', ') from ledger.posting
      where posting.unit_id = entry.unit_id and posting.entry_id = entry.id and ${side === 'debit' ? sql`amount > 0` : sql`amount < 0`})`
    const { rows } = await sql<FoundVoucher>`
      select voucher.kind, voucher.year, voucher.number, entry.day, voucher.counterpart, voucher.address, voucher.reason, voucher.amount,
        voucher.attached_count, ${codes('debit')} as debit, ${codes('credit')} as credit, entry.by_name, reversal.day as reversed_on,
        coalesce(name.name, '') as unit_name, coalesce(upper_name.name, '') as upper_name, coalesce(name.place, '') as place,
        ${holder('chair')} as chair, ${holder('accountant')} as accountant, ${holder('treasurer')} as treasurer
      from ledger.voucher
      join ledger.entry on entry.unit_id = voucher.unit_id and entry.id = voucher.entry_id
      left join ledger.entry as reversal on reversal.unit_id = entry.unit_id and reversal.reverses_id = entry.id
      left join organization.unit_name as name on name.unit_id = entry.unit_id and name.valid @> entry.day
      left join organization.unit_parent as above on above.unit_id = entry.unit_id and above.valid @> entry.day
      left join organization.unit_name as upper_name on upper_name.unit_id = above.parent_id and upper_name.valid @> entry.day
      where voucher.unit_id = ${unitId} and voucher.entry_id = ${entryId}`.execute(ctx.db)
    const [voucher] = rows
    if (!voucher) throw new NotFound('Bút toán này không có phiếu thu hay phiếu chi.')
    return voucher
  },
})
