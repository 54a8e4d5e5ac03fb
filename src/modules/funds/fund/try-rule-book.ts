import { z } from 'zod'
import { NotFound, Refused } from '#platform/errors.ts'
import { id, money, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readFunds } from '../permissions.ts'
import { ruleBookOn } from '../rule-book/rule-book-on.ts'
import { outlookOf } from './forecast.ts'
import { loadPlay, monthlyOf } from './load-play.ts'

/**
 * "What if": the same engine on the real queue, with the level of today and with others. For each: loans in the next twelve
 * months, and the day on which the last who waits now can be helped.
 */
export const tryRuleBook = query({
  name: 'funds.try-rule-book',
  summary: 'Thử mức đóng mới: quỹ giúp được bao nhiêu lượt, chờ bao lâu',
  allow: readFunds,
  input: z.object({ unitId: id, fundId: id, contribution: optional(money('Mức đóng thử')) }),
  async run(ctx, { unitId, fundId, contribution }) {
    const fund = await ctx.db
      .selectFrom('funds.fund')
      .where('unitId', '=', unitId)
      .where('id', '=', fundId)
      .select(['name', 'home', 'closedOn'])
      .executeTakeFirst()
    if (!fund) throw new NotFound()
    const rules = await ruleBookOn(ctx, { unitId, fundId, onDay: ctx.today })
    if (rules.loanCeiling === null || fund.closedOn) throw new Refused('Quỹ này không cho vay.')
    const play = await loadPlay(ctx, { unitId, fundId, rules })
    const every = rules.contributionEvery === 'free' ? 'month' : rules.contributionEvery
    const now = rules.contribution ?? 0
    const levels = new Set([
      now,
      ...[50_000, 100_000, 150_000],
      ...(contribution ? [contribution] : []),
    ])
    const tried = [...levels]
      .toSorted((one, other) => one - other)
      .map((level) => {
        const monthly = monthlyOf(play.people, level, every)
        const { payDay } = rules
        const { home } = fund
        const { coming, queue, usual } = play
        const { helped, loansInAYear } = outlookOf({
          today: ctx.today,
          home,
          coming,
          queue,
          monthly,
          payDay,
          usual,
        })
        const last = helped.at(-1)
        return {
          level,
          isNow: level === now,
          monthly,
          loansInAYear,
          queueEnds: last?.onDay ?? null,
        }
      })
    return {
      name: fund.name,
      every,
      people: play.people,
      waiting: play.queue.length,
      usual: play.usual,
      tried,
    }
  },
})
