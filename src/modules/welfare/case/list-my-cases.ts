import { sql } from 'kysely'
import { z } from 'zod'
import { ownMemberId } from '#members'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { CaseState, HospitalLevel, Relation } from '../labels.ts'
import { ownCases } from '../permissions.ts'

/** What a member asked for and was given in this union, in full, newest first. */
export const listMyCases = query({
  name: 'welfare.list-my-cases',
  summary: 'Những lần tôi được chăm lo',
  allow: ownCases,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const memberId = await ownMemberId(ctx, unitId)
    return ctx.db
      .selectFrom('welfare.case as one')
      .innerJoin('welfare.kind as kind', 'kind.code', 'one.kind')
      .where('one.unitId', '=', unitId)
      .where('one.memberId', '=', memberId)
      .orderBy('one.happenedOn', 'desc')
      .orderBy('one.id', 'desc')
      .select([
        'one.id as caseId',
        'kind.name as kindName',
        sql<Relation>`one.relation`.as('relation'),
        'one.aboutName',
        sql<HospitalLevel>`one.hospital_level`.as('hospitalLevel'),
        'one.happenedOn',
        'one.amount',
        sql<CaseState>`one.state`.as('state'),
        'one.paidOn',
        'one.refusedBecause',
        'one.byMember',
        sql<boolean>`one.entered_by_account_id = ${ctx.actor?.accountId ?? null}::bigint and one.state = 'waiting' and one.list_id is null`.as(
          'mayWithdraw',
        ),
      ])
      .execute()
  },
})
