import type { Context } from '#platform/context.ts'
import type { RuleBookInput } from './rule-book-fields.ts'

/** Writes a version of the rules with what it grants. */
export async function writeRuleBook(
  ctx: Context,
  { unitId, fundId, fromDay }: { unitId: number; fundId: number; fromDay: string },
  rules: RuleBookInput,
): Promise<number> {
  const { severalLoans, noRefund, grants, contributionEvery, ...kept } = rules
  const { id: ruleBookId } = await ctx.db
    .insertInto('funds.ruleBook')
    .values({
      ...pick(kept),
      unitId,
      fundId,
      fromDay,
      contributionEvery: kept.contribution === null ? 'free' : contributionEvery,
      oneLiveLoan: !severalLoans,
      refundOnLeaving: !noRefund,
      byName: ctx.actor?.name ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (grants.length > 0)
    await ctx.db
      .insertInto('funds.grantRule')
      .values(grants.map((grant) => ({ unitId, ruleBookId, ...grant })))
      .execute()
  return ruleBookId
}

/** A command's input may carry more than the rules. */
function pick(
  rules: Omit<RuleBookInput, 'severalLoans' | 'noRefund' | 'grants' | 'contributionEvery'>,
) {
  const { contribution, belongs, payDay, loanCeiling, maxTermMonths, interestKind, ratePpm } = rules
  const { guarantorNeeded, priority, resolutionReference } = rules
  const { decisionNumber, decisionDay, decisionIssuer } = rules
  return {
    contribution,
    belongs,
    payDay,
    loanCeiling,
    maxTermMonths,
    interestKind,
    ratePpm,
    guarantorNeeded,
    priority,
    resolutionReference,
    decisionNumber,
    decisionDay,
    decisionIssuer,
  }
}
