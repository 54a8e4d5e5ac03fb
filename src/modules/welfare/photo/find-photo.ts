import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { mayReveal, mayRevealAll } from '../case/case-sight.ts'
import { withinReach } from '../case/seen-cases.ts'
import { readCases } from '../permissions.ts'

/**
 * A picture. The signed paper of a case on health or hardship may name what it is for: besides those who may read the case,
 * only those who keep the money see it. Pictures of visits are for the chair, deputies and whoever wrote the visit down.
 */
export const findWelfarePhoto = query({
  name: 'welfare.find-photo',
  summary: 'Ảnh giấy ký nhận hoặc ảnh lần thăm',
  allow: readCases,
  sensitive: true,
  input: z.object({ unitId: id, photoId: id }),
  async run(ctx, { unitId, photoId }) {
    const { roles } = standingOf(ctx)
    const pays = roles.includes('treasurer') || roles.includes('accountant')
    const found = await ctx.db
      .selectFrom('welfare.photo as photo')
      .leftJoin('welfare.case as one', (join) =>
        join.onRef('one.unitId', '=', 'photo.unitId').onRef('one.id', '=', 'photo.caseId'),
      )
      .leftJoin('welfare.kind as kind', 'kind.code', 'one.kind')
      .leftJoin('welfare.visit as visit', (join) =>
        join.onRef('visit.unitId', '=', 'photo.unitId').onRef('visit.id', '=', 'photo.visitId'),
      )
      .leftJoin('members.member as member', (join) =>
        join
          .onRef('member.unitId', '=', 'photo.unitId')
          .on(sql<boolean>`member.id = coalesce(one.member_id, visit.member_id)`),
      )
      .where('photo.unitId', '=', unitId)
      .where('photo.id', '=', photoId)
      .where((where) =>
        where.or([
          where('photo.listId', 'is not', null),
          where.and([
            where('photo.caseId', 'is not', null),
            withinReach(ctx),
            where.or([where('kind.sensitive', '=', false), mayReveal(ctx), where.lit(pays)]),
          ]),
          where.and([
            where('photo.visitId', 'is not', null),
            where.or([
              where.lit(mayRevealAll(ctx)),
              where('visit.byAccountId', '=', ctx.actor?.accountId ?? 0),
            ]),
          ]),
        ]),
      )
      .select(['photo.bytes', 'photo.mimeType'])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có ảnh này.')
    return { mimeType: found.mimeType, base64: found.bytes.toString('base64') }
  },
})
