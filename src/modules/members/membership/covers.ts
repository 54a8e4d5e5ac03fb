import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a half-open span of two date columns holds on a day: the one answer to "is a member (paused, in the group) on
 * day X", which SQL gives too (members.covers, members.is_member_on).
 */
export function covers(
  fromColumn: string,
  untilColumn: string,
  onDay: string,
): RawBuilder<boolean> {
  return sql<boolean>`members.covers(${sql.ref(fromColumn)}, ${sql.ref(untilColumn)}, ${onDay}::date)`
}
