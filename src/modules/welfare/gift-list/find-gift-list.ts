import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../case/may-in.ts'
import type { CaseState } from '../labels.ts'
import { readCases } from '../permissions.ts'

/** A list with everybody on it, in the order in which it is signed, and what its papers print. */
export const findGiftList = query({
  name: 'welfare.find-gift-list',
  summary: 'Một danh sách quà với từng người nhận',
  allow: readCases,
  input: z.object({ unitId: id, listId: id }),
  async run(ctx, { unitId, listId }) {
    const found = await ctx.db
      .selectFrom('welfare.giftList as list')
      .innerJoin('welfare.kind as kind', 'kind.code', 'list.kind')
      .where('list.unitId', '=', unitId)
      .where('list.id', '=', listId)
      .select((row) => [
        'list.id as listId',
        'list.name',
        'kind.name as kindName',
        'list.onDay',
        'list.enteredByName',
        sql<boolean>`'child' = any(kind.relations)`.as('forChildren'),
        sql<string>`(select name from organization.unit_name where unit_id = ${unitId} and valid @> ${ctx.today}::date)`.as(
          'unitName',
        ),
        sql<string>`(select place from organization.unit_name where unit_id = ${unitId} and valid @> ${ctx.today}::date)`.as(
          'place',
        ),
        sql<string>`coalesce((select above.name from organization.unit_parent as up
          join organization.unit_name as above on above.unit_id = up.parent_id and above.valid @> ${ctx.today}::date
          where up.unit_id = ${unitId} and up.valid @> ${ctx.today}::date), '')`.as('upperName'),
        jsonArrayFrom(
          row
            .selectFrom('welfare.case as one')
            .innerJoin('members.member as member', (join) =>
              join
                .onRef('member.unitId', '=', 'one.unitId')
                .onRef('member.id', '=', 'one.memberId'),
            )
            .leftJoin('members.groupAssignment as place', (join) =>
              join
                .onRef('place.unitId', '=', 'one.unitId')
                .onRef('place.memberId', '=', 'one.memberId')
                .on(sql<boolean>`members.covers(place.from_day, place.until_day, one.happened_on)`),
            )
            .leftJoin('organization.subunit as subunit', (join) =>
              join
                .onRef('subunit.unitId', '=', 'place.unitId')
                .onRef('subunit.id', '=', 'place.subunitId'),
            )
            .whereRef('one.unitId', '=', 'list.unitId')
            .whereRef('one.listId', '=', 'list.id')
            .where('one.state', '<>', 'withdrawn')
            .orderBy('subunit.name')
            .orderBy('member.sortKey')
            .orderBy('one.id')
            .select([
              'one.id as caseId',
              'one.memberId',
              'member.fullName',
              'subunit.name as groupName',
              'one.aboutName',
              'one.amount',
              sql<CaseState>`one.state`.as('state'),
              'one.entryId',
              'one.decidedByName',
              'one.decidedOn',
              'one.paidOn',
            ]),
        ).as('parts'),
        jsonObjectFrom(
          row
            .selectFrom('ledger.voucher as voucher')
            .innerJoin('welfare.case as one', (join) =>
              join
                .onRef('one.unitId', '=', 'voucher.unitId')
                .onRef('one.entryId', '=', 'voucher.entryId'),
            )
            .whereRef('one.unitId', '=', 'list.unitId')
            .whereRef('one.listId', '=', 'list.id')
            .limit(1)
            .select(['voucher.number', 'voucher.year', 'voucher.entryId']),
        ).as('voucher'),
        jsonArrayFrom(
          row
            .selectFrom('welfare.photo as photo')
            .whereRef('photo.unitId', '=', 'list.unitId')
            .whereRef('photo.listId', '=', 'list.id')
            .orderBy('photo.id')
            .select(['photo.id as photoId', 'photo.byName']),
        ).as('papers'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có danh sách này.')
    const state: CaseState = found.parts[0]?.state ?? 'withdrawn'
    const amount = found.parts.reduce((sum, part) => sum + part.amount, 0)
    return { ...found, state, amount, may: mayIn(ctx, unitId) }
  },
})
