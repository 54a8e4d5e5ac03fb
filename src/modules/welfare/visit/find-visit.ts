import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { mayRevealAll } from '../case/case-sight.ts'
import { readVisits } from '../permissions.ts'

/** One visit with place, gift and pictures, for the chair, deputies and whoever wrote it down. Every reading is logged. */
export const findVisit = query({
  name: 'welfare.find-visit',
  summary: 'Xem một lần thăm: nơi thăm, quà, ghi chú',
  allow: readVisits,
  sensitive: true,
  input: z.object({ unitId: id, visitId: id }),
  async run(ctx, { unitId, visitId }) {
    let visits = ctx.db
      .selectFrom('welfare.visit as visit')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'visit.unitId').onRef('member.id', '=', 'visit.memberId'),
      )
      .leftJoin('welfare.case as one', (join) =>
        join.onRef('one.unitId', '=', 'visit.unitId').onRef('one.id', '=', 'visit.caseId'),
      )
      .leftJoin('welfare.kind as kind', 'kind.code', 'one.kind')
      .where('visit.unitId', '=', unitId)
      .where('visit.id', '=', visitId)
    if (!mayRevealAll(ctx))
      visits = visits.where('visit.byAccountId', '=', ctx.actor?.accountId ?? 0)
    const found = await visits
      .select((row) => [
        'visit.id as visitId',
        'visit.memberId',
        'member.fullName',
        'visit.caseId',
        'kind.name as kindName',
        'visit.onDay',
        'visit.place',
        'visit.visitors',
        'visit.gift',
        'visit.note',
        'visit.byName',
        'visit.withdrawnBecause',
        sql<string>`(visit.at at time zone 'Asia/Ho_Chi_Minh')::date`.as('writtenOn'),
        jsonArrayFrom(
          row
            .selectFrom('welfare.photo as photo')
            .whereRef('photo.unitId', '=', 'visit.unitId')
            .where((where) =>
              where.or([
                where('photo.visitId', '=', where.ref('visit.id')),
                where('photo.caseId', '=', where.ref('visit.caseId')),
              ]),
            )
            .orderBy('photo.id')
            .select(['photo.id as photoId', 'photo.byName']),
        ).as('photos'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Lần thăm này chỉ người ghi và chủ tịch được xem.')
    return found
  },
})
