import { sql } from 'kysely'
import { ownMember } from '#members'
import type { Context } from '#platform/context.ts'

/** What waits for a member in the funds of the union: dues not paid, instalments due within a week or overdue, a question about a loan. */
export function fundsWaitingForMember(ctx: Context, unitId: number) {
  const own = ownMember(ctx, unitId)
  return ctx.db
    .selectFrom('funds.collectionLine as line')
    .innerJoin('funds.collection as sheet', (join) =>
      join.onRef('sheet.unitId', '=', 'line.unitId').onRef('sheet.id', '=', 'line.collectionId'),
    )
    .innerJoin('funds.fund as fund', (join) =>
      join.onRef('fund.unitId', '=', 'sheet.unitId').onRef('fund.id', '=', 'sheet.fundId'),
    )
    .where('line.unitId', '=', unitId)
    .where(sql<boolean>`line.member_id = ${own}`)
    .whereRef('line.paid', '<', 'line.expected')
    .where('fund.closedOn', 'is', null)
    .select([sql<string>`'own-dues'`.as('what'), sql<number>`count(*)`.as('count')])
    .select(sql<string | null>`min(sheet.due_on)`.as('day'))
    .unionAll(
      ctx.db
        .selectFrom('funds.remaining')
        .where('unitId', '=', unitId)
        .where(sql<boolean>`member_id = ${own} and principal + interest > 0`)
        .where(sql<boolean>`due_on <= ${ctx.today}::date + 7`)
        .groupBy('loanId')
        .select(sql<string>`'own-instalment/' || min(due_on)`.as('what'))
        .select(sql<number>`count(*)`.as('count'))
        .select(sql<string | null>`min(due_on)`.as('day')),
    )
    .unionAll(
      ctx.db
        .selectFrom('funds.loan')
        .where('unitId', '=', unitId)
        .where(
          sql<boolean>`member_id = ${own} and purpose_asked_on is not null and purpose_answered_on is null`,
        )
        .select(sql<string>`'own-purpose/' || id`.as('what'))
        .select(sql<number>`1`.as('count'))
        .select(sql<string | null>`purpose_asked_on`.as('day')),
    )
}
