import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { day, id, line, money, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { lockFund } from '../fund/require-fund.ts'
import { keepFunds } from '../permissions.ts'
import { ruleBookOn } from '../rule-book/rule-book-on.ts'

/** What is proposed for one person. */
export const proposal = z.object({
  memberId: id,
  /** A child of the member; left out: the member. */
  childId: optional(id),
  /** By the rule-book; left out: by decision, with `amount` and `reason`. */
  grantRuleId: optional(id),
  amount: optional(money('Số tiền')),
  reason: optional(line('Thành tích, lý do', 300)),
  evidence: optional(line('Minh chứng', 300)),
})

/** One or many grants at once, of a season (a year's scholarships) or singly. A fund grants what it has rules for, or by decision. */
export const proposeAwards = command({
  name: 'funds.propose-awards',
  summary: 'Đề nghị trợ cấp, khuyến học từ quỹ',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    fundId: id,
    seasonName: optional(line('Đợt xét', 120)),
    day: day('Ngày đề nghị'),
    proposals: z.array(proposal).min(1, 'Hãy chọn ít nhất một người'),
  }),
  async run(ctx, { unitId, fundId, seasonName, day, proposals }) {
    refuseFutureDay(ctx, { day }, 'Ngày đề nghị')
    const fund = await lockFund(ctx, { unitId, fundId })
    if (fund.kind === 'social') throw new Refused('Quỹ xã hội chuyển đến nơi nhận, không trợ cấp.')
    const { ruleBookId } = await ruleBookOn(ctx, { unitId, fundId, onDay: day })
    const rules = await ctx.db
      .selectFrom('funds.grantRule')
      .where('unitId', '=', unitId)
      .where('ruleBookId', '=', ruleBookId)
      .select(['id', 'name', 'amount'])
      .execute()
    const memberIds = proposals.map(({ memberId }) => memberId)
    const members = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', 'in', memberIds)
      .select(['id', 'fullName'])
      .execute()
    const children = await ctx.db
      .selectFrom('members.child')
      .where('unitId', '=', unitId)
      .where('memberId', 'in', memberIds)
      .where('removedAt', 'is', null)
      .select(['id', 'memberId', 'fullName'])
      .execute()
    let seasonId: number | null = null
    if (seasonName) {
      const known = await ctx.db
        .selectFrom('funds.season')
        .where('unitId', '=', unitId)
        .where('fundId', '=', fundId)
        .where('name', '=', seasonName)
        .select('id')
        .executeTakeFirst()
      const season =
        known ??
        (await ctx.db
          .insertInto('funds.season')
          .values({ unitId, fundId, name: seasonName, openedOn: day })
          .returning('id')
          .executeTakeFirstOrThrow())
      seasonId = season.id
    }
    const rows = proposals.map(({ memberId, childId, grantRuleId, amount, reason, evidence }) => {
      const rule = rules.find(({ id }) => id === grantRuleId)
      const member = members.find(({ id }) => id === memberId)
      const child = children.find((one) => one.id === childId && one.memberId === memberId)
      if (!member || (childId && !child) || (grantRuleId && !rule)) throw new NotFound()
      if (!rule && (!amount || !reason))
        throw new Refused('Chi ngoài mức của quy chế thì cần ghi số tiền và lý do.')
      if (rule && amount && amount > rule.amount)
        throw new Refused(`Mức “${rule.name}” của quy chế là ${formatVnd(rule.amount)}.`)
      return {
        unitId,
        fundId,
        seasonId,
        memberId,
        childId,
        recipientName: child?.fullName ?? member.fullName,
        reason: [rule?.name, reason].filter(Boolean).join(' · '),
        evidence: evidence ?? '',
        amount: amount ?? rule?.amount ?? 0,
        proposedOn: day,
        proposedBy: ctx.actor?.accountId ?? 0,
      }
    })
    const made = await ctx.db.insertInto('funds.award').values(rows).returning('id').execute()
    return { awardIds: made.map(({ id }) => id) }
  },
})
