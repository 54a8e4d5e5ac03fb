import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDice } from './seed.ts'

test('the same seed gives the same chances on every machine', () => {
  const dice = createDice('cong doan mo')
  expect(Array.from({ length: 5 }, () => dice.between(0, 999))).toEqual([525, 619, 852, 43, 157])
  expect(createDice('a').next()).not.toBe(createDice('b').next())
})

test('a throw stays within its bounds', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: -1000, max: 1000 }),
      fc.nat(5000),
      (seed, low, width) => {
        const thrown = createDice(seed).between(low, low + width)
        return Number.isInteger(thrown) && thrown >= low && thrown <= low + width
      },
    ),
  )
})

test('shuffling loses nobody and adds nobody', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
      expect(createDice(seed).shuffled(list).sort()).toEqual([...list].sort())
    }),
  )
})

test('a heavier choice falls more often', () => {
  const dice = createDice('weights')
  const falls = Array.from({ length: 4000 }, () =>
    dice.weighted([
      ['rare', 1],
      ['usual', 9],
    ]),
  )
  const usual = falls.filter((fall) => fall === 'usual').length
  expect(usual).toBeGreaterThan(3500)
  expect(usual).toBeLessThan(3700)
})
