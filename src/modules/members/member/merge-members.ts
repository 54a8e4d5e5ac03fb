import { sql } from 'kysely'
import { z } from 'zod'
import { announcement } from '#platform/announcement.ts'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { recordsOf } from '../merge/records-of.ts'
import { manageMembers } from '../permissions.ts'
import { dropDoublePeriods } from './drop-double-periods.ts'
import { endDuplicate, refuseOtherIdentity } from './end-duplicate.ts'
import { requireMember } from './require-member.ts'

/** Other modules move what hangs on the record that ends, or object by throwing Refused. */
export const membersMerged = announcement<{
  unitId: number
  memberId: number
  otherId: number
}>('members.members-merged')

const facts = [
  'birth_day',
  'ethnic_group',
  'hometown',
  'address',
  'phone',
  'email',
  'job_title',
  'worker_type',
  'professional_level',
  'political_level',
]

/**
 * Two records of one person become one: `memberId` goes on, and takes from `otherId` what it lacks, with periods, events,
 * groups, children and photograph. Where both tell of the same days, the one that goes on is believed.
 * The other record stays readable and is counted nowhere. How both were is kept, so that the merge can be undone (`undoMerge`).
 */
export const mergeMembers = command({
  name: 'members.merge-members',
  summary: 'Gộp hai hồ sơ của một người',
  allow: manageMembers,
  input: z.object({ unitId: id, memberId: id, otherId: id }),
  async run(ctx, { unitId, memberId, otherId }) {
    if (memberId === otherId) throw new Refused('Hãy chọn hai hồ sơ khác nhau.')
    const { personId } = await requireMember(ctx, { unitId, memberId })
    await requireMember(ctx, { unitId, memberId: otherId })
    const pair = { unitId, memberId, otherId }
    await refuseOtherIdentity(ctx, pair)
    const before = await recordsOf(ctx, pair)
    await dropDoublePeriods(ctx, pair)
    const filled = sql.join(
      facts.map(
        (name) => sql`${sql.ref(name)} = coalesce(kept.${sql.ref(name)}, gone.${sql.ref(name)})`,
      ),
    )
    await sql`update members.member as kept set ${filled}, version = kept.version + 1
      from members.member as gone where kept.unit_id = ${unitId} and kept.id = ${memberId}
        and gone.unit_id = ${unitId} and gone.id = ${otherId}`.execute(ctx.db)
    await endDuplicate(ctx, { ...pair, personId })
    for (const table of [
      'membership',
      'membership_event',
      'group_assignment',
      'child',
      'transfer',
      'application',
    ])
      await sql`update ${sql.id('members', table)} set member_id = ${memberId}
        where unit_id = ${unitId} and member_id = ${otherId}`.execute(ctx.db)
    await sql`update members.photo as photo set member_id = ${memberId} where unit_id = ${unitId} and member_id = ${otherId}
      and not exists (select from members.photo as own where own.unit_id = ${unitId} and own.member_id = ${memberId})`.execute(
      ctx.db,
    )
    await membersMerged.announce(ctx, pair)
    const { id: mergeId } = await ctx.db
      .insertInto('members.merge')
      .values({
        ...pair,
        before: before.rows,
        afterDigest: (await recordsOf(ctx, pair)).digest,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { mergeId }
  },
})
