import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountInWords } from './amount-in-words.ts'

test.each([
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [105, 'Một trăm linh năm đồng'],
  [110, 'Một trăm mười đồng'],
  [111, 'Một trăm mười một đồng'],
  [1005, 'Một nghìn không trăm linh năm đồng'],
  [50_000, 'Năm mươi nghìn đồng'],
  [1_234_567, 'Một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng'],
  [1_000_005, 'Một triệu không trăm linh năm đồng'],
  [1_050_000_000, 'Một tỷ không trăm năm mươi triệu đồng'],
  [1_200_000_000_000, 'Một nghìn hai trăm tỷ đồng'],
  [2_000_000_000_000_000, 'Hai triệu tỷ đồng'],
  [-1000, 'Âm một nghìn đồng'],
])('%d is written "%s"', (amount, words) => {
  expect(amountInWords(amount)).toBe(words)
})

test('a fraction of a đồng cannot be written', () => {
  expect(() => amountInWords(1.5)).toThrow(TypeError)
})

const VALUES = new Map(
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, value) => [
    word,
    value,
  ]),
)

/** A second, independent reader: tỷ splits, then triệu and nghìn, then hundreds and tens. */
function amountOf(words: string[]): number {
  for (const [unit, size] of [
    ['tỷ', 1e9],
    ['triệu', 1e6],
    ['nghìn', 1e3],
    ['trăm', 100],
    ['mươi', 10],
  ] as const) {
    const at = words.lastIndexOf(unit)
    if (at >= 0) return amountOf(words.slice(0, at)) * size + amountOf(words.slice(at + 1))
  }
  const [first, ...rest] = words
  if (first === undefined) return 0
  if (first === 'linh') return amountOf(rest)
  if (first === 'mười') return 10 + amountOf(rest)
  if (first === 'mốt') return 1
  if (first === 'lăm') return 5
  return VALUES.get(first) ?? Number.NaN
}

test('the words of any amount say exactly that amount', () => {
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeNat(), fc.nat({ max: 10_000_000 })), (amount) => {
      const words = amountInWords(amount)
        .toLowerCase()
        .replace(/ đồng$/, '')
        .split(' ')
      expect(amountOf(words)).toBe(amount)
    }),
    { numRuns: 1000 },
  )
})
