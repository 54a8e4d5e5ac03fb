import type { Context } from '#platform/context.ts'

/** Who signs for a unit on a day: the chair, or in the chair's absence a vice chair, who then signs "KT. CHỦ TỊCH". */
export async function signerOf(ctx: Context, unitId: number, onDay: string) {
  const holder = await ctx.db
    .selectFrom('organization.positionHolding as holding')
    .innerJoin('organization.positionKind as kind', 'kind.code', 'holding.kind')
    .where('holding.unitId', '=', unitId)
    .where('holding.kind', 'in', ['chair', 'vice_chair'])
    .where('holding.fromDay', '<=', onDay)
    .where((where) =>
      where.or([where('holding.toDay', 'is', null), where('holding.toDay', '>=', onDay)]),
    )
    .orderBy('kind.rank')
    .limit(1)
    .select(['holding.holderName', 'holding.kind', 'kind.name'])
    .executeTakeFirst()
  return {
    signerName: holder?.holderName ?? '',
    signerPosition: holder?.name ?? 'Chủ tịch',
    byDeputy: holder?.kind === 'vice_chair',
  }
}
