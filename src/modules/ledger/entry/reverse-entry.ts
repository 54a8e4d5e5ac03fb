import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { lockBook } from '../book/lock-book.ts'
import { insertEntries } from './post-entries.ts'

/**
 * Corrects an entry: writes its mirror, which names it and says why. Called within a command. What was written stays.
 *
 * @throws Refused when it was reversed before or is itself a reversal; NotFound when the book has no such entry.
 */
export async function reverseEntry(
  ctx: Context,
  { unitId, entryId, day, reason }: { unitId: number; entryId: number; day: Day; reason: string },
): Promise<{ entryId: number; reference: { kind: string; id: number } | null }> {
  await lockBook(ctx, unitId)
  const wrong = await ctx.db
    .selectFrom('ledger.entry as entry')
    .leftJoin('ledger.entry as reversal', (join) =>
      join
        .onRef('reversal.unitId', '=', 'entry.unitId')
        .onRef('reversal.reversesId', '=', 'entry.id'),
    )
    .where('entry.unitId', '=', unitId)
    .where('entry.id', '=', entryId)
    .select([
      'entry.kind',
      'entry.day',
      'entry.referenceKind',
      'entry.referenceId',
      'reversal.id as reversalId',
    ])
    .executeTakeFirst()
  if (!wrong) throw new NotFound('Sổ không có bút toán này.')
  if (wrong.kind === 'reversal')
    throw new Refused('Đây đã là một bút toán đảo. Nếu cần, hãy ghi lại bút toán đúng.')
  if (wrong.reversalId) throw new Refused('Bút toán này đã được đảo rồi.')
  if (day < wrong.day) throw new Refused('Ngày đảo không thể trước ngày của bút toán.')
  const postings = await ctx.db
    .selectFrom('ledger.posting')
    .where('unitId', '=', unitId)
    .where('entryId', '=', entryId)
    .orderBy('line')
    .select(['line', 'account', 'partId', 'amount', 'personId', 'partyName'])
    .execute()
  const [written] = await insertEntries(ctx, unitId, [
    {
      n: 0,
      day,
      summary: reason,
      kind: 'reversal',
      reference_kind: wrong.referenceKind ?? undefined,
      reference_id: wrong.referenceId ?? undefined,
      reverses_id: entryId,
      voucher: undefined,
      postings: postings.map(({ line, account, partId, amount, personId, partyName }) => ({
        line,
        account,
        part_id: partId,
        amount: -amount,
        person_id: personId ?? undefined,
        party_name: partyName,
      })),
    },
  ])
  if (!written) throw new Error('a reversal was not written')
  // What the bank said is unexplained again.
  await ctx.db
    .updateTable('ledger.bankLine')
    .set({ state: 'open', entryId: null })
    .where('unitId', '=', unitId)
    .where('entryId', '=', entryId)
    .execute()
  const { referenceKind, referenceId } = wrong
  const reference = referenceKind && referenceId ? { kind: referenceKind, id: referenceId } : null
  return { entryId: written.entryId, reference }
}
