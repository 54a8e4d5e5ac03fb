import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import type { Fund } from '../fund/require-fund.ts'
import { type Allocation, allocateRepayment, payOff } from '../instalment/allocate-repayment.ts'
import type { Instalment } from '../instalment/loan-schedule.ts'
import { writePlan } from '../instalment/write-plan.ts'
import type { Where } from '../labels.ts'
import { type Line, recordMovements } from '../movement/record-movements.ts'
import { type Loan, remainingOfLoans, requireState } from './require-loan.ts'

export type Repayment = { loan: Loan; amount: number }
type Repaid = Repayment & { split: Allocation; remaining: Instalment[] }

/** Repayments of any number of loans of one fund, as one entry. Fund and loans must have been locked. */
export async function recordRepayments(
  ctx: Context,
  {
    unitId,
    fund,
    day,
    where,
    repayments,
  }: { unitId: number; fund: Fund; day: string; where: Where; repayments: readonly Repayment[] },
): Promise<number> {
  const loanIds = repayments.map(({ loan }) => loan.loanId)
  const remaining = await remainingOfLoans(ctx, { unitId, loanIds })
  const repaid = repayments.map((one) => splitOf(one, remaining.get(one.loan.loanId) ?? [], day))
  const [first] = repaid
  const who = repaid.length === 1 ? (first?.loan.fullName ?? '') : `${repaid.length} đoàn viên`
  const entryId = await recordMovements(ctx, {
    unitId,
    fund,
    day,
    where,
    summary: `${fund.name}: thu nợ vay của ${who}`,
    lines: repaid.flatMap(linesOf),
    ...(where === 'cash' && {
      voucher: {
        kind: 'receipt',
        counterpart: repaid.length === 1 ? who : `Danh sách ${who}`,
      } as const,
    }),
  })
  await writeAllocations(ctx, { unitId, day, entryId }, repaid)
  for (const { loan, split } of repaid)
    if (split.newPlan && split.newPlan.length > 0)
      await writePlan(ctx, {
        unitId,
        loanId: loan.loanId,
        replaces: loan.planNo,
        fromDay: day,
        reason: 'early',
        entryId,
        instalments: split.newPlan,
      })
  const ended = repaid.filter(isEnded).map(({ loan }) => loan.loanId)
  if (ended.length > 0)
    await ctx.db
      .updateTable('funds.loan')
      .set({ state: 'repaid', endedOn: day })
      .where('unitId', '=', unitId)
      .where('id', 'in', ended)
      .execute()
  return entryId
}

function splitOf({ loan, amount }: Repayment, remaining: Instalment[], day: string): Repaid {
  requireState(loan, 'paid_out')
  if (loan.paidOutOn && day < loan.paidOutOn)
    throw new Refused(`Ngày trả không thể trước ngày chi khoản vay của ${loan.fullName}.`)
  const interest = { kind: loan.interestKind, ratePpm: loan.ratePpm }
  const split = allocateRepayment(remaining, { amount, day, interest, flatOn: loan.amount })
  if (!split)
    throw new Refused(
      `${loan.fullName} chỉ còn phải trả ${formatVnd(payOff(remaining, day))} là hết nợ.`,
    )
  return { loan, amount, split, remaining }
}

const linesOf = ({ loan, split }: Repaid): Line[] =>
  (['principal', 'interest'] as const)
    .filter((part) => split[part] > 0)
    .map((part) => ({
      kind: part === 'principal' ? 'repayment' : 'interest',
      amount: split[part],
      memberId: loan.memberId,
      personId: loan.personId,
      loanId: loan.loanId,
    }))

function isEnded({ remaining, split }: Repaid): boolean {
  return remaining.reduce((sum, { principal }) => sum + principal, 0) === split.principal
}

/** Which instalments of the plan in force the money went to, the oldest first. A surplus went to none. */
async function writeAllocations(
  ctx: Context,
  { unitId, day, entryId }: { unitId: number; day: string; entryId: number },
  repaid: readonly Repaid[],
): Promise<void> {
  const rows = repaid.flatMap(({ loan, split, remaining }) => {
    let principal = split.principal - split.surplus
    let interest = split.interest
    return remaining.flatMap((one) => {
      const paid = {
        principal: Math.min(principal, one.principal),
        interest: Math.min(interest, one.interest),
      }
      principal -= paid.principal
      interest -= paid.interest
      if (paid.principal + paid.interest === 0) return []
      return [{ loanId: loan.loanId, planNo: loan.planNo, no: one.no, ...paid }]
    })
  })
  await sql`
    insert into funds.allocation (unit_id, loan_id, plan_no, no, day, principal, interest, entry_id)
    select ${unitId}, "loanId", "planNo", no, ${day}, principal, interest, ${entryId}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as paid ("loanId" bigint, "planNo" smallint, no smallint, principal bigint, interest bigint)`.execute(
    ctx.db,
  )
}
