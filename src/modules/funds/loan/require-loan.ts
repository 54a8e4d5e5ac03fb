import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type Fund, lockFund } from '../fund/require-fund.ts'
import type { Instalment, InterestKind } from '../instalment/loan-schedule.ts'
import { type LoanState, loanStateLabels, type PurposeCode } from '../labels.ts'

export type Loan = {
  loanId: number
  fundId: number
  memberId: number
  personId: number
  fullName: string
  purpose: PurposeCode
  amount: number
  termMonths: number
  interestKind: InterestKind
  ratePpm: number
  payDay: number
  state: LoanState
  requestedOn: string
  firstAgreedBy: number | null
  paidOutOn: string | null
  planNo: number
}

/** The loan and its fund, both locked until the transaction ends. @throws NotFound */
export async function lockLoan(
  ctx: Context,
  { unitId, loanId }: { unitId: number; loanId: number },
): Promise<{ loan: Loan; fund: Fund }> {
  const at = await ctx.db
    .selectFrom('funds.loan')
    .where('unitId', '=', unitId)
    .where('id', '=', loanId)
    .select('fundId')
    .executeTakeFirst()
  if (!at) throw new NotFound()
  const fund = await lockFund(ctx, { unitId, fundId: at.fundId })
  const [loan] = await loansOf(ctx, { unitId, loanIds: [loanId] })
  if (!loan) throw new NotFound()
  return { loan, fund }
}

/** The loans of these numbers, locked. */
export async function loansOf(
  ctx: Context,
  { unitId, loanIds }: { unitId: number; loanIds: readonly number[] },
): Promise<Loan[]> {
  const loans = await ctx.db
    .selectFrom('funds.loan as loan')
    .innerJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'loan.unitId').onRef('member.id', '=', 'loan.memberId'),
    )
    .where('loan.unitId', '=', unitId)
    .where(sql<boolean>`loan.id = any(${loanIds})`)
    .orderBy('loan.id')
    .select(['loan.id as loanId', 'loan.fundId', 'loan.memberId', 'loan.purpose', 'loan.amount'])
    .select(['loan.termMonths', 'loan.interestKind', 'loan.ratePpm', 'loan.payDay', 'loan.state'])
    .select(['loan.requestedOn', 'loan.firstAgreedBy', 'loan.paidOutOn', 'loan.planNo'])
    .select(['member.personId', 'member.fullName'])
    .forUpdate('loan')
    .execute()
  return loans as Loan[]
}

/** What is left of each instalment of the plans in force, by loan. */
export async function remainingOfLoans(
  ctx: Context,
  { unitId, loanIds }: { unitId: number; loanIds: readonly number[] },
): Promise<Map<number, Instalment[]>> {
  const rows = await ctx.db
    .selectFrom('funds.remaining as due')
    .where('due.unitId', '=', unitId)
    .where(sql<boolean>`due.loan_id = any(${loanIds})`)
    .orderBy('due.loanId')
    .orderBy('due.no')
    .select(['due.loanId', 'due.no', 'due.dueOn', 'due.principal', 'due.interest'])
    .$narrowType<{
      loanId: number
      no: number
      dueOn: string
      principal: number
      interest: number
    }>()
    .execute()
  return Map.groupBy(rows, ({ loanId }) => loanId)
}

/** @throws Refused, saying how the loan stands, unless it is in one of these states. */
export function requireState({ state }: Loan, ...allowed: LoanState[]): void {
  if (!allowed.includes(state))
    throw new Refused(
      `Khoản vay này đang ở trạng thái “${loanStateLabels[state]}”, nên không làm việc này được.`,
    )
}
