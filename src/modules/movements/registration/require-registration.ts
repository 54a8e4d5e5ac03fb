import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'
import { type RegistrationState, registrationStateLabels } from '../labels.ts'
import { withinReach } from './seen-registrations.ts'

type Key = { unitId: number; registrationId: number }

/**
 * A registration, locked until commit, with whether it is the asker's own. A plain member finds only his or her own, a group leader
 * also those of the own group, other officers all.
 * @throws NotFound otherwise. @throws Refused when it is not in one of these states.
 */
export async function requireRegistration(
  ctx: Context,
  { unitId, registrationId }: Key,
  states: readonly RegistrationState[],
) {
  const isOwn = sql<boolean>`coalesce((select person_id = ${ctx.actor?.personId ?? null}::bigint from members.member
    where member.unit_id = one.unit_id and member.id = one.member_id), false)`
  const found = await ctx.db
    .selectFrom('movements.registration as one')
    .where('one.unitId', '=', unitId)
    .where('one.id', '=', registrationId)
    .select([
      'one.movementId',
      'one.year',
      'one.memberId',
      'one.subunitId',
      'one.version',
      'one.confirmedOn',
      'one.registeredOn',
      sql<RegistrationState>`one.state`.as('state'),
      isOwn.as('isOwn'),
      isOfficer(ctx) ? withinReach(ctx).as('withinReach') : sql<boolean>`false`.as('withinReach'),
    ])
    .forUpdate('one')
    .executeTakeFirst()
  if (!found || !(found.isOwn || found.withinReach)) throw new NotFound('Không có bản đăng ký này.')
  if (!states.includes(found.state))
    throw new Refused(
      `Bản đăng ký này đang ở trạng thái “${registrationStateLabels[found.state]}” nên không làm được việc này nữa. Hãy tải lại trang.`,
    )
  return found
}

export function isOfficer(ctx: Context): boolean {
  return standingOf(ctx).roles.some((role) => role !== 'member')
}
