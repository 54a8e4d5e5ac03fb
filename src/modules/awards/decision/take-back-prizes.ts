import type { Context } from '#platform/context.ts'

/** Answers the ledger when it has reversed an entry: the prizes that it had paid wait to be paid again. */
export async function takeBackPrizes(
  ctx: Context,
  {
    unitId,
    entryId,
    reference,
  }: { unitId: number; entryId: number; reference: { kind: string; id: number } | null },
): Promise<void> {
  if (reference?.kind !== 'awards.decision') return
  await ctx.db
    .updateTable('awards.decision')
    .set({ payment: 'approved', entryId: null, paidOn: null })
    .where('unitId', '=', unitId)
    .where('entryId', '=', entryId)
    .execute()
}
