import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { outranks, type RightInTree } from './outranks.ts'

/**
 * Lets an officer hand somebody of the unit a key (invitation, reset code): whoever holds the code is that person, so
 * every office the person holds, anywhere, must be below the officer's own.
 *
 * @throws NotFound when the person is not of this unit, Refused when he or she stands higher.
 */
export async function requireOutranked(
  ctx: Context,
  { unitId, personId }: { unitId: number; personId: number },
): Promise<void> {
  const { rows: rights } = await sql<RightInTree>`
    select unit_id, role, platform.ancestor_ids(unit_id, ${ctx.today}) as ancestor_ids
    from identity.rights_of_person(${personId}, ${ctx.today})`.execute(ctx.db)
  const isHere = rights.some((right) => right.unitId === unitId)
  if (!isHere && (rights.length > 0 || !(await wasInvitedHere(ctx, unitId, personId))))
    throw new NotFound('Người này không thuộc đơn vị.')
  const held = ctx.actor?.rights ?? []
  const offices = rights.filter((right) => right.role !== 'member')
  if (offices.every((office) => outranks(held, office))) return
  throw new Refused(
    'Người này giữ chức vụ ngang hoặc cao hơn bạn, hoặc ở đơn vị khác. Việc này do công đoàn cấp trên làm.',
  )
}

/** Somebody new, whom nobody has yet entered as a member or officer. */
async function wasInvitedHere(ctx: Context, unitId: number, personId: number): Promise<boolean> {
  const invitation = await ctx.db
    .selectFrom('identity.invitation')
    .where('unitId', '=', unitId)
    .where('personId', '=', personId)
    .select('id')
    .executeTakeFirst()
  return invitation !== undefined
}
