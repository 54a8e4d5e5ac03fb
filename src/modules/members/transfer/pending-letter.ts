import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type TransferState, transferStateLabels } from '../labels.ts'

type Letter = { unitId: number; transferId: number; direction: 'in' | 'out' }

/** A letter that waits for its answer, locked. The unit sees only letters that it sent or got: that is the proof. */
export async function pendingLetter(ctx: Context, { unitId, transferId, direction }: Letter) {
  const letter = await ctx.db
    .selectFrom('members.transfer')
    .where('unitId', '=', unitId)
    .where('id', '=', transferId)
    .where('direction', '=', direction)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!letter) throw new NotFound()
  if (letter.state !== 'pending')
    throw new Refused(
      `Giấy chuyển sinh hoạt này đã có kết quả: ${transferStateLabels[letter.state as TransferState].toLowerCase()}.`,
    )
  return letter
}

/** Writes the same answer on both sides of the letter; both units must have been entered. */
export async function answerLetter(
  ctx: Context,
  letter: string,
  state: Exclude<TransferState, 'pending'>,
  answerNote: string | null,
): Promise<void> {
  await ctx.db
    .updateTable('members.transfer')
    .set({ state, answerNote, answeredAt: sql`now()` })
    .where('letter', '=', letter)
    .execute()
}
