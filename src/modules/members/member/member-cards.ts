import { sql } from 'kysely'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { manageMembers } from '../permissions.ts'
import { cardCode } from './card-code.ts'
import { filterMembers, memberFilters } from './filter-members.ts'
import { membersOnDay } from './members-on-day.ts'

/** What is printed on the cards of one member, or of all in the filtered list who have one; at most 1,000 at a time. */
export const memberCards = query({
  name: 'members.member-cards',
  summary: 'Nội dung thẻ đoàn viên để in',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: optional(id),
    q: z.string().max(200).default(''),
    ...memberFilters,
  }),
  async run(ctx, { unitId, memberId, ...filter }) {
    let rows = membersOnDay(ctx, ctx.today)
      .leftJoin('members.photo as photo', (join) =>
        join.onRef('photo.unitId', '=', 'member.unitId').onRef('photo.memberId', '=', 'member.id'),
      )
      .where('member.unitId', '=', unitId)
      .where('member.cardNumber', 'is not', null)
      .where(sql<boolean>`members.covers(period.joined_on, period.left_on, ${ctx.today}::date)`)
      .orderBy('member.sortKey')
      .limit(1000)
      .select([
        'member.personId',
        'member.fullName',
        'member.cardNumber',
        'member.birthDay',
        'period.joinedOn',
        'photo.bytes as photo',
        sql<string>`(select name from organization.unit_name where unit_id = ${unitId} and valid @> ${ctx.today}::date)`.as(
          'unionName',
        ),
        sql<string | null>`(select name.name from organization.unit_parent as up
          join organization.unit_name as name on name.unit_id = up.parent_id and name.valid @> ${ctx.today}::date
          where up.unit_id = ${unitId} and up.valid @> ${ctx.today}::date)`.as('upperName'),
      ])
    if (memberId) rows = rows.where('member.id', '=', memberId)
    else for (const one of filterMembers(ctx, filter, { contacts: true })) rows = rows.where(one)
    const cards = await rows.execute()
    return cards.map(({ personId, cardNumber, birthDay, joinedOn, photo, upperName, ...card }) => ({
      ...card,
      upperName: upperName ?? '',
      cardNumber: cardNumber ?? '',
      birthDay: birthDay ? formatDay(birthDay) : '',
      joinedDay: joinedOn ? formatDay(joinedOn) : '',
      code: cardCode(personId, cardNumber ?? ''),
      photo: photo?.toString('base64') ?? null,
    }))
  },
})
