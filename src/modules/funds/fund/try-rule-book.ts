import { z } from 'zod'
import { Refused } from '#platform/errors.ts'
import { id, money, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readFunds } from '../permissions.ts'
import { loadPlay, outlookOfPlay } from './load-play.ts'

/**
 * "What if": the same engine on the real queue, with the level of today and with others. For each: loans in the next twelve
 * months, and the day on which the last who waits now can be helped.
 */
export const tryRuleBook = query({
  name: 'funds.try-rule-book',
  summary: 'Thử mức đóng mới: quỹ giúp được bao nhiêu lượt, chờ bao lâu',
  allow: readFunds,
  reach: 'branch',
  input: z.object({ unitId: id, fundId: id, contribution: optional(money('Mức đóng thử')) }),
  async run(ctx, { unitId, fundId, contribution }) {
    const play = await loadPlay(ctx, { unitId, fundId })
    if (!play.rules?.loanCeiling || play.closedOn) throw new Refused('Quỹ này không cho vay.')
    const now = play.rules.contribution ?? 0
    const levels = new Set([now, 50_000, 100_000, 150_000, ...(contribution ? [contribution] : [])])
    const tried = [...levels]
      .toSorted((one, other) => one - other)
      .map((level) => {
        const { helped, loansInAYear, monthly } = outlookOfPlay(ctx.today, play, level)
        const isNow = level === now
        return { level, isNow, monthly, loansInAYear, queueEnds: helped.at(-1)?.onDay ?? null }
      })
    const { name, people, usual, queue, rules } = play
    return { name, every: rules.contributionEvery, people, waiting: queue.length, usual, tried }
  },
})
