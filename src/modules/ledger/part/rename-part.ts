import type { Context } from '#platform/context.ts'

/** Gives a part the new name of its fund. Called within a command. */
export async function renamePart(
  ctx: Context,
  { unitId, partId, name }: { unitId: number; partId: number; name: string },
): Promise<void> {
  await ctx.db
    .updateTable('ledger.part')
    .set({ name })
    .where('unitId', '=', unitId)
    .where('id', '=', partId)
    .execute()
}
