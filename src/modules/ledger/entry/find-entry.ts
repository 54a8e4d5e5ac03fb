import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { EntryKindShown, VoucherKind } from '../labels.ts'
import { readBook } from '../permissions.ts'

type Posting = {
  account: string
  accountName: string
  partName: string
  amount: number
  partyName: string
  money: 'cash' | 'bank' | null
}
type Paper = { attachmentId: number; fileName: string; byName: string; at: string }
export type FoundEntry = {
  entryId: number
  day: string
  kind: EntryKindShown
  summary: string
  byName: string
  at: Date
  referenceKind: string | null
  referenceId: number | null
  reversesId: number | null
  reversedById: number | null
  reversedWhy: string | null
  reversedOn: string | null
  monthOpen: boolean
  voucher: {
    kind: VoucherKind
    year: number
    number: number
    counterpart: string
    address: string
    reason: string
    amount: number
    attachedCount: number
  } | null
  postings: Posting[]
  papers: Paper[]
}

export const findEntry = query({
  name: 'ledger.find-entry',
  summary: 'Một bút toán, phiếu và chứng từ của nó',
  allow: readBook,
  input: z.object({ unitId: id, entryId: id }),
  async run(ctx, { unitId, entryId }): Promise<FoundEntry> {
    const { rows } = await sql<FoundEntry>`
      select entry.id as entry_id, entry.day, entry.kind, entry.summary, entry.by_name, entry.at, entry.reference_kind, entry.reference_id,
        entry.reverses_id, reversal.id as reversed_by_id, reversal.summary as reversed_why, reversal.day as reversed_on,
        entry.day >= ledger.open_from(entry.unit_id) as month_open,
        (select jsonb_build_object('kind', kind, 'year', year, 'number', number, 'counterpart', counterpart, 'address', address,
            'reason', reason, 'amount', amount, 'attachedCount', attached_count)
          from ledger.voucher where unit_id = entry.unit_id and entry_id = entry.id) as voucher,
        (select jsonb_agg(jsonb_build_object('account', line.account, 'accountName', account.name, 'partName', part.name,
            'amount', line.amount, 'partyName', line.party_name, 'money', account.money) order by line.line)
          from ledger.posting as line
          join ledger.account on account.unit_id = line.unit_id and account.code = line.account
          join ledger.part on part.unit_id = line.unit_id and part.id = line.part_id
          where line.unit_id = entry.unit_id and line.entry_id = entry.id) as postings,
        coalesce((select jsonb_agg(jsonb_build_object('attachmentId', id, 'fileName', file_name, 'byName', by_name, 'at', at) order by id)
          from ledger.attachment where unit_id = entry.unit_id and entry_id = entry.id), '[]') as papers
      from ledger.entry
      left join ledger.entry as reversal on reversal.unit_id = entry.unit_id and reversal.reverses_id = entry.id
      where entry.unit_id = ${unitId} and entry.id = ${entryId}`.execute(ctx.db)
    const [entry] = rows
    if (!entry) throw new NotFound('Sổ không có bút toán này.')
    return entry
  },
})
