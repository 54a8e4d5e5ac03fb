import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { CaseState, HospitalLevel, Relation } from '../labels.ts'
import { readCases } from '../permissions.ts'
import { mayReveal, shownKind } from './case-sight.ts'
import { mayIn } from './may-in.ts'
import { withinReach } from './seen-cases.ts'

/**
 * One case with its way so far. `about` says what happened unless it tells of health or hardship: then it is null, and
 * `mayReveal` says whether the asker may read it (`welfare.reveal-case`).
 */
export const findCase = query({
  name: 'welfare.find-case',
  summary: 'Một hồ sơ chăm lo',
  allow: readCases,
  input: z.object({ unitId: id, caseId: id }),
  async run(ctx, { unitId, caseId }) {
    const found = await ctx.db
      .selectFrom('welfare.case as one')
      .innerJoin('welfare.kind as kind', 'kind.code', 'one.kind')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
      )
      .where('one.unitId', '=', unitId)
      .where('one.id', '=', caseId)
      .where(withinReach(ctx))
      .select((row) => [
        'one.id as caseId',
        'one.memberId',
        'member.fullName',
        shownKind.as('kindName'),
        'kind.sensitive',
        'one.amount',
        sql<CaseState>`one.state`.as('state'),
        'one.happenedOn',
        'one.byMember',
        'one.enteredOn',
        'one.enteredByName',
        sql<boolean>`one.entered_by_account_id = ${ctx.actor?.accountId ?? null}::bigint`.as(
          'enteredByMe',
        ),
        'one.decidedOn',
        'one.decidedByName',
        'one.secondPerson',
        'one.paidOn',
        'one.entryId',
        sql<boolean>`one.exception_reason <> ''`.as('isException'),
        mayReveal(ctx).as('mayReveal'),
        jsonObjectFrom(
          row
            .selectFrom('welfare.giftList as list')
            .whereRef('list.unitId', '=', 'one.unitId')
            .whereRef('list.id', '=', 'one.listId')
            .select(['list.id as listId', 'list.name']),
        ).as('list'),
        jsonObjectFrom(
          row
            .selectFrom('ledger.voucher as voucher')
            .whereRef('voucher.unitId', '=', 'one.unitId')
            .whereRef('voucher.entryId', '=', 'one.entryId')
            .select(['voucher.number', 'voucher.year']),
        ).as('voucher'),
        jsonArrayFrom(
          row
            .selectFrom('welfare.photo as photo')
            .whereRef('photo.unitId', '=', 'one.unitId')
            .whereRef('photo.caseId', '=', 'one.id')
            .orderBy('photo.id')
            .select(['photo.id as photoId', 'photo.byName']),
        ).as('papers'),
        sql<{
          relation: Relation
          aboutName: string
          hospitalLevel: HospitalLevel
          note: string
          exceptionReason: string
          refusedBecause: string
        } | null>`case when kind.sensitive then null else jsonb_build_object('relation', one.relation, 'aboutName', one.about_name,
          'hospitalLevel', one.hospital_level, 'note', one.note, 'exceptionReason', one.exception_reason,
          'refusedBecause', one.refused_because) end`.as('about'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Không có hồ sơ này.')
    return { ...found, may: mayIn(ctx, unitId) }
  },
})
