import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inQueueOrder, type Purpose } from '../loan/queue-order.ts'
import { outlookOf } from './forecast.ts'

const quiet = { today: '2024-03-01', coming: [], payDay: 5, usual: null }
const ask = (loanId: number, amount: number) => ({ loanId, amount, termMonths: 10 })

test('who is first in the queue is helped at once when the money is there', () => {
  const { helped } = outlookOf({ ...quiet, home: 5e6, monthly: 0, queue: [ask(1, 5e6)] })
  expect(helped).toEqual([{ loanId: 1, onDay: '2024-03-01' }])
})

test('the next waits for contributions and instalments; nobody overtakes', () => {
  const { helped } = outlookOf({
    ...quiet,
    home: 5e6,
    monthly: 1e6,
    coming: [{ dueOn: '2024-05-06', amount: 2e6 }],
    queue: [ask(1, 8e6), ask(2, 1e6)],
  })
  // 5 + 1 on 5 April, + 1 + 2 on 6 May; the second of the queue waits although its million was there.
  expect(helped).toEqual([
    { loanId: 1, onDay: '2024-05-06' },
    { loanId: 2, onDay: '2024-05-06' },
  ])
})

test('without anything coming in, nobody is promised a day', () => {
  const { helped } = outlookOf({ ...quiet, home: 0, monthly: 0, queue: [ask(1, 1)] })
  expect(helped).toEqual([{ loanId: 1, onDay: null }])
})

test('loans of one đồng from a large fund are counted up to five hundred', () => {
  const usual = { amount: 1, termMonths: 1 }
  const { loansInAYear } = outlookOf({ ...quiet, home: 1e12, monthly: 1e12, queue: [], usual })
  expect(loansInAYear).toBe(500)
})

test('a higher contribution never makes anybody wait longer, and never means fewer loans', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 50 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      (home, amounts, monthly, more) => {
        const queue = amounts.map((amount, index) => ask(index, amount * 1e6))
        const fund = { ...quiet, home: home * 1e6, queue }
        const now = outlookOf({ ...fund, monthly: monthly * 1e6 })
        const raised = outlookOf({ ...fund, monthly: (monthly + more) * 1e6 })
        for (const [index, { onDay }] of now.helped.entries())
          expect((raised.helped[index]?.onDay ?? '9') <= (onDay ?? '9')).toBe(true)
        expect(raised.loansInAYear).toBeGreaterThanOrEqual(now.loansInAYear)
      },
    ),
    { numRuns: 1000 },
  )
})

const priority: Purpose[] = ['illness', 'school']
const wait = (loanId: number, purpose: Purpose, requestedOn: string, borrowedBefore = 0) => ({
  loanId,
  purpose,
  requestedOn,
  borrowedBefore,
})

test('illness goes before school, the earlier request before the later, who never borrowed before who did', () => {
  const queue = inQueueOrder(
    [
      wait(1, 'other', '2024-01-01'),
      wait(2, 'school', '2024-01-02'),
      wait(3, 'illness', '2024-02-01', 2),
      wait(4, 'illness', '2024-02-01'),
      wait(5, 'illness', '2024-01-31', 5),
      wait(6, 'illness', '2024-02-01', 1),
    ],
    priority,
  )
  expect(queue.map(({ loanId }) => loanId)).toEqual([5, 4, 3, 6, 2, 1])
})
