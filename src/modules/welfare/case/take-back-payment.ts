import type { Context } from '#platform/context.ts'

/**
 * Answers the ledger when it has reversed an entry: what it had paid is approved again and waits for the right payment.
 * `reference` is what the entry was about.
 */
export async function takeBackPayment(
  ctx: Context,
  {
    unitId,
    entryId,
    reference,
  }: { unitId: number; entryId: number; reference: { kind: string; id: number } | null },
): Promise<void> {
  if (!reference?.kind.startsWith('welfare.')) return
  await ctx.db
    .updateTable('welfare.case')
    .set({ state: 'approved', entryId: null, paidOn: null })
    .where('unitId', '=', unitId)
    .where('entryId', '=', entryId)
    .execute()
}
