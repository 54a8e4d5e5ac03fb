import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { InterestKind } from '../instalment/loan-schedule.ts'
import type { Every, PurposeCode } from '../labels.ts'

export type RuleBook = {
  ruleBookId: number
  fromDay: string
  contribution: number | null
  contributionEvery: Every
  belongs: 'all' | 'joined'
  payDay: number
  loanCeiling: number | null
  maxTermMonths: number
  interestKind: InterestKind
  ratePpm: number
  oneLiveLoan: boolean
  guarantorNeeded: boolean
  priority: PurposeCode[]
  refundOnLeaving: boolean
  decisionNumber: string | null
  decisionDay: string | null
  decisionIssuer: string | null
  resolutionReference: string | null
}

export const ruleBookColumns = [
  'rules.id as ruleBookId',
  'rules.fromDay',
  'rules.contribution',
  'rules.contributionEvery',
  'rules.belongs',
  'rules.payDay',
  'rules.loanCeiling',
  'rules.maxTermMonths',
  'rules.interestKind',
  'rules.ratePpm',
  'rules.oneLiveLoan',
  'rules.guarantorNeeded',
  'rules.priority',
  'rules.refundOnLeaving',
  'rules.decisionNumber',
  'rules.decisionDay',
  'rules.decisionIssuer',
  'rules.resolutionReference',
] as const

/** The rules of the fund on a day. @throws Refused before the first version. */
export async function ruleBookOn(
  ctx: Context,
  { unitId, fundId, onDay }: { unitId: number; fundId: number; onDay: string },
): Promise<RuleBook> {
  const rules = await ctx.db
    .selectFrom('funds.ruleBook as rules')
    .where('rules.unitId', '=', unitId)
    .where('rules.fundId', '=', fundId)
    .where('rules.id', '=', sql<number>`funds.rule_book_on(${unitId}, ${fundId}, ${onDay}::date)`)
    .select(ruleBookColumns)
    .executeTakeFirst()
  if (!rules) throw new Refused('Ngày này quỹ chưa có quy chế.')
  return rules as RuleBook
}
