import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'

/** How much of a record somebody sees: everything, everything but what identifies (own group), or names and groups. */
export type Sight = 'all' | 'contacts' | 'names'

export function sightOf(ctx: Context): Sight {
  const { from, roles } = standingOf(ctx)
  if (from === 'above') return 'names'
  if (roles.includes('chair') || roles.includes('deputy')) return 'all'
  return roles.some((role) => role !== 'group-leader' && role !== 'member') ? 'names' : 'contacts'
}

/**
 * A group leader sees those who are in the own group, or in a group of the own section, on the day; others see all.
 * `member` is the alias of members.member in the query.
 */
export function seenMembers(ctx: Context, onDay: string): RawBuilder<boolean> {
  if (sightOf(ctx) !== 'contacts') return sql<boolean>`true`
  const { subunitIds } = standingOf(ctx)
  return sql<boolean>`exists (select from members.group_assignment as place
    join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
    where place.unit_id = member.unit_id and place.member_id = member.id
      and members.covers(place.from_day, place.until_day, ${onDay}::date)
      and (subunit.id = any(${subunitIds}) or subunit.parent_id = any(${subunitIds})))`
}
