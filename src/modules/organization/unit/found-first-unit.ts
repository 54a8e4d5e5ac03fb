import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { recordEvent } from './record-event.ts'
import type { Decision, NewUnit } from './unit-fields.ts'
import { writeUnit } from './write-unit.ts'

type FirstUnit = NewUnit & {
  /** The document by which it was founded, where it is known. */
  decision?: Decision
  /** Who runs it from today on; without a chair nobody could sign in and work. */
  chair: { personId: number; holderName: string }
}

/**
 * The first unit of an empty system, with its chair: nobody is above it and nobody has a right yet, so that this is a plain
 * function for the first-run wizard, which calls it inside its own command. Refused as soon as any unit exists.
 */
export async function foundFirstUnit(
  ctx: Context,
  { decision, chair, ...unit }: FirstUnit,
): Promise<{ unitId: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended('organization.first-unit', 0))`.execute(
    ctx.db,
  )
  const any = await ctx.db.selectFrom('organization.unit').select('id').limit(1).executeTakeFirst()
  if (any) throw new Refused('Hệ thống đã có đơn vị. Hãy đăng nhập để làm việc tiếp.')
  const { unitId, ctx: entered } = await writeUnit(ctx, unit, null)
  if (decision)
    await recordEvent(entered, { unitId, kind: 'establish', onDay: unit.establishedOn }, decision)
  await ctx.db
    .insertInto('organization.positionHolding')
    .values({ unitId, ...chair, kind: 'chair', fromDay: ctx.today, how: 'assigned' })
    .execute()
  return { unitId }
}
