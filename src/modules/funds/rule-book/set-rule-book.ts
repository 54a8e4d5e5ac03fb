import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id } from '#platform/fields.ts'
import { lockFund } from '../fund/require-fund.ts'
import { manageFunds } from '../permissions.ts'
import { ruleBookFields } from './rule-book-fields.ts'
import { writeRuleBook } from './write-rule-book.ts'

/** A new version; it holds from its day on by itself, also a day to come. Loans that are out keep the terms they were given. */
export const setRuleBook = command({
  name: 'funds.set-rule-book',
  summary: 'Ban hành quy chế quỹ từ một ngày',
  allow: manageFunds,
  input: z.object({ unitId: id, fundId: id, fromDay: day('Áp dụng từ ngày'), ...ruleBookFields }),
  async run(ctx, { unitId, fundId, fromDay, ...rules }) {
    const fund = await lockFund(ctx, { unitId, fundId })
    if (fromDay < fund.openedOn) throw new Refused('Quy chế không thể áp dụng trước ngày lập quỹ.')
    return { ruleBookId: await writeRuleBook(ctx, { unitId, fundId, fromDay }, rules) }
  },
})
