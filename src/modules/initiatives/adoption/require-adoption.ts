import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'

export type AdoptionKey = { unitId: number; adoptionId: number }

/** The unit's own adoption, locked until commit. */
export async function requireAdoption(ctx: Context, { unitId, adoptionId }: AdoptionKey) {
  const found = await ctx.db
    .selectFrom('initiatives.adoption')
    .where('unitId', '=', unitId)
    .where('id', '=', adoptionId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có lần áp dụng này.')
  return found
}
