import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { LoanState, MovementKind, PurposeCode } from '../labels.ts'
import { readLoans, readOwn } from '../permissions.ts'

/** What one member paid, received and owes: by fund, every movement, the loans. An officer's reading is logged. */
export const findStatement = query({
  name: 'funds.find-statement',
  summary: 'Sao kê quỹ của một đoàn viên',
  allow: readLoans,
  sensitive: true,
  input: z.object({ unitId: id, memberId: id }),
  async run(ctx, { unitId, memberId }) {
    const statement = await statementOf(ctx, unitId, 'member.id', memberId)
    if (!statement) throw new NotFound()
    return statement
  },
})

/** The asker's own. Null for who has no record in the union. */
export const findMyStatement = query({
  name: 'funds.find-my-statement',
  summary: 'Sao kê quỹ của tôi',
  allow: readOwn,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const personId = ctx.actor?.personId
    return personId ? statementOf(ctx, unitId, 'member.personId', personId) : null
  },
})

export type Statement = NonNullable<Awaited<ReturnType<typeof statementOf>>>

/** One statement of SQL however many years: the movements are sorted by day, the latest first. */
async function statementOf(
  ctx: Context,
  unitId: number,
  column: 'member.id' | 'member.personId',
  value: number,
) {
  const found = await ctx.db
    .selectFrom('members.member as member')
    .where('member.unitId', '=', unitId)
    .where(column, '=', value)
    .where('member.mergedInto', 'is', null)
    .select(['member.id as memberId', 'member.fullName'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('funds.movement as movement')
          .innerJoin('funds.fund as fund', (join) =>
            join
              .onRef('fund.unitId', '=', 'movement.unitId')
              .onRef('fund.id', '=', 'movement.fundId'),
          )
          .leftJoin('funds.collection as sheet', (join) =>
            join
              .onRef('sheet.unitId', '=', 'movement.unitId')
              .onRef('sheet.id', '=', 'movement.collectionId'),
          )
          .where('movement.unitId', '=', unitId)
          .whereRef('movement.memberId', '=', 'member.id')
          .orderBy('movement.day', 'desc')
          .orderBy('movement.id', 'desc')
          .select(['movement.id as movementId', 'movement.fundId', 'fund.name as fundName'])
          .select(['movement.day', 'movement.kind', 'movement.amount', 'movement.note'])
          .select(['movement.entryId', 'sheet.name as sheetName', 'movement.reversesId']),
      ).as('movements'),
      jsonArrayFrom(
        eb
          .selectFrom('funds.loan as loan')
          .innerJoin('funds.fund as fund', (join) =>
            join.onRef('fund.unitId', '=', 'loan.unitId').onRef('fund.id', '=', 'loan.fundId'),
          )
          .where('loan.unitId', '=', unitId)
          .whereRef('loan.memberId', '=', 'member.id')
          .orderBy('loan.requestedOn', 'desc')
          .select(['loan.id as loanId', 'fund.name as fundName', 'loan.amount', 'loan.state'])
          .select(['loan.purpose', 'loan.requestedOn', 'loan.purposeAskedOn'])
          .select(['loan.purposeAnsweredOn', 'loan.fundId'])
          .select(
            sql<number>`(select coalesce(sum(principal + interest), 0)::bigint from funds.remaining as due
              where due.unit_id = loan.unit_id and due.loan_id = loan.id)`.as('owed'),
          )
          .select(
            sql<string | null>`(select min(due_on)::text from funds.remaining as due
              where due.unit_id = loan.unit_id and due.loan_id = loan.id and due.principal + due.interest > 0)`.as(
              'nextDueOn',
            ),
          ),
      ).as('loans'),
      jsonArrayFrom(
        eb
          .selectFrom('funds.collectionLine as line')
          .innerJoin('funds.collection as sheet', (join) =>
            join
              .onRef('sheet.unitId', '=', 'line.unitId')
              .onRef('sheet.id', '=', 'line.collectionId'),
          )
          .innerJoin('funds.fund as fund', (join) =>
            join.onRef('fund.unitId', '=', 'sheet.unitId').onRef('fund.id', '=', 'sheet.fundId'),
          )
          .where('line.unitId', '=', unitId)
          .whereRef('line.memberId', '=', 'member.id')
          .whereRef('line.paid', '<', 'line.expected')
          .where('fund.closedOn', 'is', null)
          .orderBy('sheet.dueOn')
          .select(['sheet.id as collectionId', 'sheet.name', 'sheet.dueOn'])
          .select(['fund.name as fundName'])
          .select(sql<number>`line.expected - line.paid`.as('left')),
      ).as('dues'),
    ])
    .executeTakeFirst()
  if (!found) return null
  const movements = found.movements.map((line) => ({ ...line, kind: line.kind as MovementKind }))
  const loans = found.loans.map((loan) => ({
    ...loan,
    state: loan.state as LoanState,
    purpose: loan.purpose as PurposeCode,
  }))
  return { ...found, movements, loans, funds: byFund(movements) }
}

type Movement = { fundId: number; fundName: string; kind: MovementKind; amount: number }

/** What the lines come to in each fund: paid in (less what was given back), received, borrowed and not yet repaid. */
function byFund(movements: readonly Movement[]) {
  const funds = new Map<
    number,
    { fundId: number; fundName: string; contributed: number; received: number; owed: number }
  >()
  for (const { fundId, fundName, kind, amount } of movements) {
    const fund = funds.get(fundId) ?? { fundId, fundName, contributed: 0, received: 0, owed: 0 }
    if (kind === 'contribution') fund.contributed += amount
    if (kind === 'refund') fund.contributed -= amount
    if (kind === 'grant') fund.received += amount
    if (kind === 'payout') fund.owed += amount
    if (kind === 'repayment' || kind === 'write_off') fund.owed -= amount
    funds.set(fundId, fund)
  }
  return [...funds.values()]
}
