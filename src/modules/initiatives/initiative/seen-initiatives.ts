import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'

/**
 * The unit itself sees all of its own; the units above see what was recognised or sent up, and nothing that is still being talked
 * about inside. For a statement that calls `initiatives.initiative` `one`.
 */
export function seenInitiatives(ctx: Context, unitId: number) {
  const ownRows = standingOf(ctx).from === 'own' ? sql`one.unit_id = ${unitId}` : sql`false`
  return sql<boolean>`(${ownRows} or one.state = 'recognised' or exists (select from initiatives.submission as sent
    where sent.unit_id = one.unit_id and sent.initiative_id = one.id and sent.state <> 'withdrawn'))`
}

/** The authors with their shares, the largest first; somebody who has two lines is named once. */
export const authorsInWords = sql<string>`(select string_agg(format('%s (%s%%)', who.name, who.share), ', ' order by who.share desc, who.name)
  from (select coalesce(member.full_name, author.outside_name) as name, sum(author.share) as share
    from initiatives.author left join members.member on member.unit_id = author.unit_id and member.id = author.member_id
    where author.unit_id = one.unit_id and author.initiative_id = one.id
    group by coalesce(member.full_name, author.outside_name), author.member_id) as who)`

/** What a unit is called on a day; a closed one by its last name. */
export function nameOf(unit: string, today: string) {
  return sql<string>`(select name.short_name from organization.unit_name as name
    where name.unit_id = ${sql.ref(unit)} and lower(name.valid) <= ${today}::date order by lower(name.valid) desc limit 1)`
}
