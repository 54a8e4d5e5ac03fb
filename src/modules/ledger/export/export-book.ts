import { sql } from 'kysely'
import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { AccountKind, EntryKindShown } from '../labels.ts'
import { readBook } from '../permissions.ts'

export type BookAccount = { code: string; name: string; kind: AccountKind; openedOn: string | null }
export type BookPart = { id: number; name: string }
export type BookLine = { account: string; partId: number; amount: number; partyName: string }
export type BookEntry = {
  entryId: number
  day: string
  kind: EntryKindShown
  summary: string
  voucherKind: string | null
  voucherNumber: number | null
  voucherYear: number | null
  counterpart: string | null
  reversesId: number | null
  lines: BookLine[]
}
export type WholeBook = {
  unitName: string
  accounts: BookAccount[]
  parts: BookPart[]
  entries: BookEntry[]
}

/** The whole book, or that of some days, to be kept or read by other programs. Logged, because a whole book leaves the house. */
export const exportBook = query({
  name: 'ledger.export-book',
  summary: 'Xuất sổ quỹ ra tệp',
  allow: readBook,
  sensitive: true,
  input: z.object({ unitId: id, from: optional(day('Từ ngày')), to: optional(day('Đến ngày')) }),
  async run(ctx, { unitId, from, to }): Promise<WholeBook> {
    const head = await sql<Omit<WholeBook, 'entries'>>`
      select
        coalesce((select name from organization.unit_name where unit_id = ${unitId} order by valid desc limit 1), '') as unit_name,
        coalesce((select jsonb_agg(jsonb_build_object('code', code, 'name', name, 'kind', kind,
          'openedOn', (select min(day) from ledger.posting where posting.unit_id = account.unit_id and posting.account = account.code)) order by code)
          from ledger.account where unit_id = ${unitId}), '[]') as accounts,
        coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by id) from ledger.part where unit_id = ${unitId}), '[]') as parts`.execute(
      ctx.db,
    )
    const { rows } = await sql<BookEntry>`
      select entry.id as entry_id, entry.day, entry.kind, entry.summary, entry.reverses_id,
        voucher.kind as voucher_kind, voucher.number as voucher_number, voucher.year as voucher_year, voucher.counterpart,
        (select jsonb_agg(jsonb_build_object('account', account, 'partId', part_id, 'amount', amount, 'partyName', party_name) order by line)
          from ledger.posting where posting.unit_id = entry.unit_id and posting.entry_id = entry.id) as lines
      from ledger.entry
      left join ledger.voucher on voucher.unit_id = entry.unit_id and voucher.entry_id = entry.id
      where entry.unit_id = ${unitId}
        ${from ? sql`and entry.day >= ${from}` : sql``} ${to ? sql`and entry.day <= ${to}` : sql``}
      order by entry.day, entry.id`.execute(ctx.db)
    const [book] = head.rows
    if (!book) throw new Error('a head is one row')
    return { ...book, entries: rows }
  },
})
