import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readMembers } from '../permissions.ts'
import { leadsAbove } from '../transfer/leads-above.ts'
import { membersOnDay, stateOnDay } from './members-on-day.ts'
import { seenMembers, sightOf } from './seen-members.ts'

const ofAll = [
  'nationalIdTail',
  'cardNumber',
  'cardIssuedOn',
  'address',
  'hometown',
  'extra',
] as const
const ofContacts = [
  'birthDay',
  'phone',
  'email',
  'professionalLevel',
  'professionalLevelName',
  'politicalLevel',
  'politicalLevelName',
  'children',
] as const

/** One record with family and posts, in one statement. What the asker may not see is null; `sight` says how much it is, `moves` that he or she leads a unit above. */
export const findMember = query({
  name: 'members.find-member',
  summary: 'Hồ sơ đoàn viên',
  allow: readMembers,
  input: z.object({ unitId: id, memberId: id }),
  async run(ctx, { unitId, memberId }) {
    const found = await recordOf(ctx, unitId)
      .where(seenMembers(ctx, ctx.today))
      .where('member.id', '=', memberId)
      .executeTakeFirst()
    if (!found) throw new NotFound()
    const sight = sightOf(ctx)
    const hidden = [
      ...(sight === 'all' ? [] : ofAll),
      ...(sight === 'names' ? ofContacts : []),
    ].map((field) => [field, field === 'children' ? [] : null] as const)
    const moves = leadsAbove(ctx, unitId).length > 0
    const seen = {
      ...found,
      ...(Object.fromEntries(hidden) as Partial<typeof found>),
      sight,
      moves,
    }
    return sight === 'all' ? seen : { ...seen, children: withoutRemoved(seen.children) }
  },
})

/** A child just removed is seen only by who can take the removal back. */
export function withoutRemoved<Child extends { removed: boolean }>(children: readonly Child[]) {
  return children.filter((child) => !child.removed)
}

/** The whole record, for findMember and for the member's own page. */
export function recordOf(ctx: Context, unitId: number) {
  return membersOnDay(ctx, ctx.today)
    .innerJoin('identity.person as person', 'person.id', 'member.personId')
    .where('member.unitId', '=', unitId)
    .select((eb) => [
      'member.id as memberId',
      'member.personId',
      'member.version',
      'member.fullName',
      'member.sex',
      'member.birthDay',
      'member.hometown',
      'member.address',
      'member.phone',
      'member.email',
      'member.jobTitle',
      'member.workerType',
      'member.professionalLevel',
      'member.politicalLevel',
      'member.cardNumber',
      'member.cardIssuedOn',
      'member.extra',
      sql<string | null>`(select name from members.worker_type where code = member.worker_type)`.as(
        'workerTypeName',
      ),
      sql<
        string | null
      >`(select name from members.professional_level where code = member.professional_level)`.as(
        'professionalLevelName',
      ),
      sql<
        string | null
      >`(select name from members.political_level where code = member.political_level)`.as(
        'politicalLevelName',
      ),
      jsonArrayFrom(
        eb
          .selectFrom('members.extraField as field')
          .whereRef('field.unitId', '=', 'member.unitId')
          .where('field.closedAt', 'is', null)
          .orderBy('field.rank')
          .orderBy('field.id')
          .select(['field.id as extraFieldId', 'field.label', 'field.kind', 'field.options']),
      ).as('extraFields'),
      'member.mergedInto',
      'person.nationalIdTail',
      'period.joinedOn',
      'period.leftOn',
      'period.leftHow',
      'place.subunitId',
      'subunit.name as groupName',
      stateOnDay(ctx.today).as('state'),
      sql<number | null>`(select extract(epoch from updated_at)::bigint from members.photo
        where photo.unit_id = member.unit_id and photo.member_id = member.id)`.as('photoVersion'),
      jsonArrayFrom(
        eb
          .selectFrom('members.child as child')
          .whereRef('child.unitId', '=', 'member.unitId')
          .whereRef('child.memberId', '=', 'member.id')
          .where((where) =>
            where.or([
              where('child.removedAt', 'is', null),
              sql<boolean>`child.removed_at > now() - interval '1 day'`,
            ]),
          )
          .orderBy('child.birthDay')
          .orderBy('child.id')
          .select(['child.id as childId', 'child.fullName', 'child.birthDay', 'child.sex'])
          .select(['child.version', sql<boolean>`child.removed_at is not null`.as('removed')]),
      ).as('children'),
      jsonArrayFrom(
        eb
          .selectFrom('organization.positionHolding as post')
          .innerJoin('organization.positionKind as kind', 'kind.code', 'post.kind')
          .leftJoin('organization.body as body', (join) =>
            join.onRef('body.unitId', '=', 'post.unitId').onRef('body.id', '=', 'post.bodyId'),
          )
          .whereRef('post.unitId', '=', 'member.unitId')
          .whereRef('post.personId', '=', 'member.personId')
          .orderBy('post.fromDay', 'desc')
          .select([
            'post.id as positionId',
            'kind.name',
            'body.name as bodyName',
            'post.fromDay',
            'post.toDay',
          ]),
      ).as('posts'),
    ])
}
