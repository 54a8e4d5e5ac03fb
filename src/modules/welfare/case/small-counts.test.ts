import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestShown, withoutSmallCounts } from './small-counts.ts'

const row = fc.record({
  name: fc.string({ minLength: 1 }),
  sensitive: fc.boolean(),
  turns: fc.integer({ min: 1, max: 50 }),
  persons: fc.integer({ min: 1, max: 20 }),
  amount: fc.integer({ min: 1, max: 1_000_000 }),
})

test('counts put together keep their sums, and no small sensitive kind stands alone or can be worked out', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const shown = withoutSmallCounts(rows)
      const sum = (of: typeof rows, key: 'turns' | 'amount') =>
        of.reduce((total, one) => total + one[key], 0)
      expect(sum(shown, 'turns')).toBe(sum(rows, 'turns'))
      expect(sum(shown, 'amount')).toBe(sum(rows, 'amount'))
      const alone = shown.filter((one) => one.sensitive && rows.includes(one))
      expect(alone.every(({ persons }) => persons >= fewestShown)).toBe(true)
      const together = rows.filter((one) => one.sensitive && !shown.includes(one))
      if (together.length === 1) expect(alone).toEqual([])
    }),
  )
})
