import { sql } from 'kysely'
import { z } from 'zod'
import { waitingEvents } from '#activities'
import { waitingAwards } from '#awards'
import { waitingVotes } from '#ballots'
import { waitingInCalendar } from '#calendar'
import { waitingCalls, waitingInFunds } from '#funds'
import { auditLines } from '#identity'
import { waitingInitiatives, waitingModels } from '#initiatives'
import { approvedPayments, waitingPayments } from '#ledger'
import { waitingApplications, waitingTransfers } from '#members'
import { waitingLaunches, waitingYearReviews } from '#movements'
import { id } from '#platform/fields.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { waitingReports } from '#reports'
import { waitingReviews } from '#reviews'
import { comingBirthdays, waitingCases } from '#welfare'

const stock = (name: `${string}.${string}`) => ({ name, kind: 'stock' }) as const
const shown = {
  members: stock('members.members'),
  women: stock('members.women'),
  unions: stock('organization.grassroots_unions'),
  groups: stock('organization.groups'),
}

/** Whom or what an act was about: a record that it names, or the name that was typed; behind the wall like everything else. */
const subject = sql<string | null>`coalesce(
  (select full_name from members.member where unit_id = line.unit_id and id = (line.input ->> 'memberId')::bigint),
  (select full_name from members.member join funds.loan on loan.unit_id = member.unit_id and loan.member_id = member.id
    where loan.unit_id = line.unit_id and loan.id = (line.input ->> 'loanId')::bigint),
  (select full_name from members.member join welfare.case as one on one.unit_id = member.unit_id and one.member_id = member.id
    where one.unit_id = line.unit_id and one.id = (line.input ->> 'caseId')::bigint),
  (select name from welfare.gift_list where unit_id = line.unit_id and id = (line.input ->> 'listId')::bigint),
  (select to_name from funds.payment where unit_id = line.unit_id and id = (line.input ->> 'paymentId')::bigint),
  (select counterpart from ledger.proposal where unit_id = line.unit_id and id = (line.input ->> 'proposalId')::bigint),
  (select name from funds.collection where unit_id = line.unit_id and id = (line.input ->> 'collectionId')::bigint),
  (select title from reports.report where unit_id = line.unit_id and id = (line.input ->> 'reportId')::bigint),
  (select title from initiatives.initiative where unit_id = line.unit_id and id = (line.input ->> 'initiativeId')::bigint),
  (select name from organization.subunit where unit_id = line.unit_id and id = (line.input ->> 'subunitId')::bigint),
  (select name from organization.body where unit_id = line.unit_id and id = (line.input ->> 'bodyId')::bigint),
  line.input ->> 'fullName', line.input ->> 'holderName', line.input ->> 'title', line.input ->> 'name',
  (select summary from ledger.entry where unit_id = line.unit_id and id = (line.input ->> 'entryId')::bigint),
  line.input ->> 'counterpart', line.input ->> 'toName', line.input ->> 'sponsorName', line.input ->> 'fileName', line.input ->> 'label',
  (select name from funds.drive where unit_id = line.unit_id and id = (line.input ->> 'driveId')::bigint),
  (select name from funds.fund where unit_id = line.unit_id and id = (line.input ->> 'fundId')::bigint))`

/** The unit at a glance: its people today, what waits for its officers, what was done last. */
export const findToday = query({
  name: 'app.find-today',
  summary: 'Trang hôm nay của đơn vị',
  allow: {
    own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
    above: ['chair', 'deputy', 'committee', 'inspector'],
  },
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { roles, from } = standingOf(ctx)
    const leads = roles.includes('chair') || roles.includes('deputy')
    const values = await figuresOfUnits(ctx, unitId, [unitId], { from: ctx.today, to: ctx.today })
    const waiting =
      leads && from === 'own'
        ? await waitingTransfers(ctx.db, unitId)
            .unionAll(waitingApplications(ctx.db, unitId))
            .unionAll(waitingPayments(ctx.db, unitId))
            .unionAll(waitingInFunds(ctx, unitId))
            .unionAll(waitingCalls(ctx.db, unitId, ctx.today))
            .unionAll(waitingLaunches(ctx.db, unitId, ctx.today))
            .unionAll(waitingYearReviews(ctx.db, unitId, ctx.today))
            .unionAll(waitingReports(ctx.db, unitId, ctx.today))
            .unionAll(waitingCases(ctx, unitId))
            .unionAll(waitingInitiatives(ctx, unitId))
            .unionAll(waitingAwards(ctx, unitId))
            .unionAll(waitingVotes(ctx, unitId))
            .unionAll(waitingModels(ctx, unitId))
            .unionAll(waitingInCalendar(ctx, unitId))
            .unionAll(waitingEvents(ctx, unitId))
            .unionAll(waitingReviews(ctx, unitId))
            .unionAll(comingBirthdays(ctx, unitId))
            .execute()
        : from === 'own' && roles.includes('treasurer')
          ? await approvedPayments(ctx.db, unitId)
              .unionAll(waitingInFunds(ctx, unitId))
              .unionAll(waitingCases(ctx, unitId))
              .unionAll(waitingAwards(ctx, unitId))
              .execute()
          : from === 'own' && roles.includes('committee')
            ? await waitingInFunds(ctx, unitId).execute()
            : []
    const mayReadTrail =
      roles.includes('chair') || roles.includes('inspector') || (leads && from === 'own')
    const recent = mayReadTrail
      ? await auditLines(ctx.db, unitId)
          .where('line.kind', '=', 'command')
          // Who borrows or is helped is not told above.
          .select((from === 'own' ? subject : sql<null>`null`).as('subject'))
          .orderBy('line.seq', 'desc')
          .limit(6)
          .execute()
      : null
    return {
      leads: leads && from === 'own',
      figures: Object.fromEntries(
        Object.entries(shown).map(([key, figure]) => [key, values.of(unitId, figure)]),
      ) as Record<keyof typeof shown, number>,
      waiting: waiting.filter(({ count }) => count > 0),
      recent,
    }
  },
})
