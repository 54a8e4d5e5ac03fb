import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readLoans } from '../permissions.ts'

/** A sheet, by group and name: who was to pay what, and has. */
export const findCollection = query({
  name: 'funds.find-collection',
  summary: 'Bảng thu của một đợt',
  allow: readLoans,
  input: z.object({ unitId: id, collectionId: id }),
  async run(ctx, { unitId, collectionId }) {
    const sheet = await ctx.db
      .selectFrom('funds.collection as sheet')
      .innerJoin('funds.fund as fund', (join) =>
        join.onRef('fund.unitId', '=', 'sheet.unitId').onRef('fund.id', '=', 'sheet.fundId'),
      )
      .where('sheet.unitId', '=', unitId)
      .where('sheet.id', '=', collectionId)
      .select(['sheet.id as collectionId', 'sheet.name', 'sheet.dueOn', 'sheet.fundId'])
      .select(['fund.name as fundName', 'sheet.driveId'])
      .executeTakeFirst()
    if (!sheet) throw new NotFound()
    const lines = await ctx.db
      .selectFrom('funds.collectionLine as line')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'line.unitId').onRef('member.id', '=', 'line.memberId'),
      )
      .leftJoin('members.groupAssignment as place', (join) =>
        join
          .onRef('place.unitId', '=', 'line.unitId')
          .onRef('place.memberId', '=', 'line.memberId')
          .on(sql<boolean>`members.covers(place.from_day, place.until_day, ${sheet.dueOn}::date)`),
      )
      .leftJoin('organization.subunit as subunit', (join) =>
        join
          .onRef('subunit.unitId', '=', 'place.unitId')
          .onRef('subunit.id', '=', 'place.subunitId'),
      )
      .where('line.unitId', '=', unitId)
      .where('line.collectionId', '=', collectionId)
      .orderBy('subunit.name')
      .orderBy('member.sortKey')
      .orderBy('member.id')
      .select(['line.memberId', 'line.expected', 'line.paid', 'member.fullName'])
      .select(['member.cardNumber', 'subunit.name as groupName'])
      .execute()
    return { ...sheet, lines }
  },
})
