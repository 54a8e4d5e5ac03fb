import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { manageFunds } from '../permissions.ts'
import { ruleBookFields } from '../rule-book/rule-book-fields.ts'
import { establishFund } from './establish-fund.ts'

/** A fund begins with its first rules and a part of the union's book of its own. */
export const openFund = command({
  name: 'funds.open-fund',
  summary: 'Lập quỹ',
  allow: manageFunds,
  input: z.object({
    unitId: id,
    kind: choice('Loại quỹ', ['mutual_aid', 'study', 'women', 'other', 'social']),
    cause: optional(line('Mục đích', 20)),
    name: line('Tên quỹ', 120),
    purpose: paragraph('Mục đích của quỹ', 1000),
    openedOn: day('Ngày lập quỹ'),
    ...ruleBookFields,
  }),
  async run(ctx, { unitId, kind, cause, name, purpose, openedOn, ...rules }) {
    refuseFutureDay(ctx, { openedOn }, 'Ngày lập quỹ')
    return establishFund(ctx, { unitId, kind, cause, name, purpose, openedOn }, rules)
  },
})
