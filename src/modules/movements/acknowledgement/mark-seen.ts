import type { Context } from '#platform/context.ts'

/** Writes down that the unit has seen these launches; what was written down before stays as it was. */
export async function markSeen(
  ctx: Context,
  unitId: number,
  launches: readonly { rootUnitId: number; rootMovementId: number }[],
): Promise<number> {
  if (launches.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('movements.acknowledgement')
    .values(
      launches.map(({ rootUnitId, rootMovementId }) => ({
        unitId,
        rootUnitId,
        rootMovementId,
        seenOn: ctx.today,
        byAccountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['unitId', 'rootUnitId', 'rootMovementId']).doNothing(),
    )
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0)
}
