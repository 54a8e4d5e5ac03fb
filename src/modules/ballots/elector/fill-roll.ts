import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { givenNameSortKey } from '#platform/vietnamese/person-name.ts'
import type { Electorate } from '../labels.ts'

type Whose = { unitId: number; voteId: number; electorate: Electorate; bodyId: number | null }

/**
 * Writes the roll anew as it is today, while the vote is being prepared. Persons who were chosen one by one stay as they are
 * unless `personIds` says who they are now.
 */
export async function fillRoll(
  ctx: Context,
  { unitId, voteId, electorate, bodyId }: Whose,
  personIds?: readonly number[],
): Promise<void> {
  if (electorate === 'chosen' && !personIds) return
  await ctx.db
    .deleteFrom('ballots.elector')
    .where('unitId', '=', unitId)
    .where('voteId', '=', voteId)
    .execute()
  if (electorate === 'members')
    await sql`insert into ballots.elector (unit_id, vote_id, person_id, member_id, full_name, sort_key)
      select ${unitId}, ${voteId}, person_id, id, full_name, sort_key from members.member
      where unit_id = ${unitId} and merged_into is null and members.is_member_on(unit_id, id, ${ctx.today}::date)
      order by sort_key, id`.execute(ctx.db)
  else await addPersons(ctx, { unitId, voteId }, await namedPersons(ctx, unitId, bodyId, personIds))
}

type Named = { personId: number; name: string; memberId: number | null }

/** Who sits in the body today, or the chosen ones, with the name by which the unit knows them. */
async function namedPersons(
  ctx: Context,
  unitId: number,
  bodyId: number | null,
  personIds: readonly number[] = [],
): Promise<Named[]> {
  const whom = bodyId
    ? sql`known.person_id in (select person_id from organization.position_holding where unit_id = ${unitId} and body_id = ${bodyId}
        and from_day <= ${ctx.today} and (to_day is null or to_day >= ${ctx.today}))`
    : sql`known.person_id = any(${[...new Set(personIds)]})`
  const { rows } = await sql<Named>`
    select known.person_id, known.name, (select min(member.id) from members.member as member
      where member.unit_id = ${unitId} and member.person_id = known.person_id and member.merged_into is null) as member_id
    from identity.people_of_unit(${unitId}, ${ctx.today}) as known where ${whom}`.execute(ctx.db)
  if (!bodyId && rows.length < new Set(personIds).size)
    throw new Refused('Có người được chọn không thuộc đơn vị này hôm nay. Hãy chọn lại.')
  return rows
}

async function addPersons(
  ctx: Context,
  { unitId, voteId }: { unitId: number; voteId: number },
  persons: readonly Named[],
): Promise<void> {
  if (persons.length === 0) return
  const rows = persons.map(({ personId, memberId, name }) => ({
    unitId,
    voteId,
    personId,
    memberId,
    fullName: name,
    sortKey: givenNameSortKey(name),
  }))
  await ctx.db.insertInto('ballots.elector').values(rows).execute()
}
