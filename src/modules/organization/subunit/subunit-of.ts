import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'

/** A section or group of the unit, kept from other changes until commit. */
export async function subunitOf(ctx: Context, unitId: number, subunitId: number) {
  const subunit = await ctx.db
    .selectFrom('organization.subunit')
    .where('unitId', '=', unitId)
    .where('id', '=', subunitId)
    .select(['id', 'kind', 'name', 'openedOn', 'closedOn'])
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!subunit) throw new NotFound()
  return subunit
}
