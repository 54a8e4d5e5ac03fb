import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readBook } from '../permissions.ts'
import { candidates } from './settle-certain-lines.ts'

export const bankLineStates = ['open', 'settled', 'set_aside'] as const

/** Lines of bank statements. `candidate`: the nearest entry that an open line may be. */
export const listBankLines = query({
  name: 'ledger.list-bank-lines',
  summary: 'Các dòng sao kê ngân hàng',
  allow: readBook,
  input: z.object({
    unitId: id,
    state: z.enum(bankLineStates).default('open').catch('open'),
    ...listInput(['day', 'amount']),
  }),
  async run(ctx, { unitId, state, ...list }) {
    let rows = ctx.db
      .selectFrom('ledger.bankLine as bank')
      .where('bank.unitId', '=', unitId)
      .where('bank.state', '=', state)
      .select([
        'bank.id as bankLineId',
        'bank.day',
        'bank.amount',
        'bank.account',
        'bank.description',
        'bank.bankReference',
        'bank.entryId',
        'bank.remark',
        sql<{ entryId: number; day: string; summary: string } | null>`(
          select jsonb_build_object('entryId', near.id, 'day', near.day, 'summary', near.summary)
          from (${candidates} and line.unit_id = bank.unit_id and line.id = bank.id) as candidate
          join ledger.entry as near on near.unit_id = candidate.unit_id and near.id = candidate.entry_id
          order by apart, near.id limit 1)`.as('candidate'),
      ])
    if (list.q) rows = rows.where('bank.searchKey', 'like', searchPattern(list.q))
    return pageOf(rows, list, { day: 'bank.day', amount: 'bank.amount' }, 'bank.id')
  },
})
