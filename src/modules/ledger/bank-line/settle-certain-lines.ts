import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** How many days a bank may be later or earlier than the book. */
export const daysApart = 7

/** Entries of the same amount in the account within a few days that settle no other line and were not reversed. */
export const candidates = sql`
  select line.unit_id, line.id as bank_line_id, entry.id as entry_id, abs(entry.day - line.day) as apart
  from ledger.bank_line as line
  join ledger.posting on posting.unit_id = line.unit_id and posting.account = line.account and posting.amount = line.amount
    and posting.day between line.day - ${sql.lit(daysApart)} and line.day + ${sql.lit(daysApart)}
  join ledger.entry on entry.unit_id = posting.unit_id and entry.id = posting.entry_id and entry.kind <> 'reversal'
  where line.state = 'open'
    and not exists (select from ledger.bank_line as other where other.unit_id = line.unit_id and other.account = line.account and other.entry_id = entry.id)
    and not exists (select from ledger.entry as reversal where reversal.unit_id = entry.unit_id and reversal.reverses_id = entry.id)`

/** Settles each open line that fits one entry only, where no other line fits that entry. */
export async function settleCertainLines(
  ctx: Context,
  { unitId, account }: { unitId: number; account: string },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with candidate as (${candidates} and line.unit_id = ${unitId} and line.account = ${account}),
    certain as (
      select bank_line_id, entry_id from candidate as one
      where not exists (select from candidate as other where other.bank_line_id = one.bank_line_id and other.entry_id <> one.entry_id)
        and not exists (select from candidate as other where other.entry_id = one.entry_id and other.bank_line_id <> one.bank_line_id)
    )
    update ledger.bank_line as line set state = 'settled', entry_id = certain.entry_id
    from certain where line.unit_id = ${unitId} and line.id = certain.bank_line_id
    returning line.id`.execute(ctx.db)
  return rows.map(({ id }) => id)
}
