import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import type { Base } from '../labels.ts'
import type { VoteFields } from '../vote/vote-fields.ts'

/** The rule of passing of the day, with what was given beside it; as the columns of a vote. */
export async function ruleOf(ctx: Context, given: VoteFields) {
  const rule = await ctx.db
    .selectFrom('ballots.passingRule')
    .where('code', '=', given.ruleCode)
    .where(sql<boolean>`valid @> ${ctx.today}::date`)
    .selectAll()
    .executeTakeFirst()
  if (!rule) throw new Invalid({ ruleCode: ['Hãy chọn quy định đang có hiệu lực'] })
  const changed = given.base || given.share || given.reach || given.quorum
  return {
    base: given.base ?? (rule.base as Base),
    shareNumerator: given.share?.numerator ?? rule.shareNumerator,
    shareDenominator: given.share?.denominator ?? rule.shareDenominator,
    strictly: given.reach ? given.reach === 'more' : rule.strictly,
    quorumNumerator: given.quorum?.numerator ?? rule.quorumNumerator,
    quorumDenominator: given.quorum?.denominator ?? rule.quorumDenominator,
    ruleDocument:
      given.ruleDocument ?? (changed ? 'Quy định riêng của cuộc bỏ phiếu' : rule.document),
  }
}
