import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { manageVotes } from '../permissions.ts'

/** Names beyond this many are found by searching. */
const most = 200

/** What the form of a vote offers: the rules of the day, the bodies that work today, the people; with `voteId` what it says now. */
export const listVoteChoices = query({
  name: 'ballots.list-vote-choices',
  summary: 'Các lựa chọn khi chuẩn bị bỏ phiếu',
  allow: manageVotes,
  input: z.object({
    unitId: id,
    voteId: optional(id),
    q: z.string().max(200).default(''),
  }),
  async run(ctx, { unitId, voteId, q }) {
    const found = await ctx.db
      .selectNoFrom((eb) => [
        jsonArrayFrom(
          eb
            .selectFrom('ballots.passingRule as rule')
            .where(sql<boolean>`rule.valid @> ${ctx.today}::date`)
            .orderBy('rule.rank')
            .select(['rule.code as value', 'rule.name as label']),
        ).as('rules'),
        jsonArrayFrom(
          eb
            .selectFrom('organization.body as body')
            .where('body.unitId', '=', unitId)
            .where(sql<boolean>`(body.closed_on is null or body.closed_on > ${ctx.today}::date)`)
            .orderBy('body.name')
            .select(['body.id as value', 'body.name as label']),
        ).as('bodies'),
        sql<
          { personId: number; name: string }[]
        >`(select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'name', name)
            order by name), '[]') from (
          select person_id, name from identity.people_of_unit(${unitId}, ${ctx.today})
          where platform.search_key(name) like ${searchPattern(q)} order by name limit ${most + 1}) as known)`.as(
          'people',
        ),
        jsonObjectFrom(
          eb
            .selectFrom('ballots.vote as vote')
            .where('vote.unitId', '=', unitId)
            .where('vote.id', '=', voteId ?? 0)
            .where('vote.state', '=', 'draft')
            .selectAll('vote')
            .select([
              sql<string>`(select string_agg(name, E'\n' order by position) from ballots.choice
                where choice.unit_id = vote.unit_id and choice.vote_id = vote.id)`.as('choices'),
              sql<number[]>`array(select person_id from ballots.elector
                where elector.unit_id = vote.unit_id and elector.vote_id = vote.id and vote.electorate = 'chosen')`.as(
                'personIds',
              ),
            ]),
        ).as('vote'),
      ])
      .executeTakeFirstOrThrow()
    return { ...found, people: found.people.slice(0, most), tooMany: found.people.length > most }
  },
})
