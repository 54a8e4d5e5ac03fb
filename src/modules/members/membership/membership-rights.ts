import { type Expression, sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import { covers } from './covers.ts'

/** A person who is a member of a unit on a day has the role `member` there. A query to be run with others. */
export function membershipRights(
  db: Database,
  personId: number | Expression<number | null>,
  onDay: string,
) {
  return db
    .selectFrom('members.member as member')
    .innerJoin('members.membership as membership', (join) =>
      join
        .onRef('membership.unitId', '=', 'member.unitId')
        .onRef('membership.memberId', '=', 'member.id'),
    )
    .where('member.personId', '=', personId)
    .where(covers('membership.joinedOn', 'membership.leftOn', onDay))
    .select([
      'member.unitId',
      sql<string>`'member'`.as('role'),
      sql<number | null>`null::bigint`.as('subunitId'),
    ])
}
