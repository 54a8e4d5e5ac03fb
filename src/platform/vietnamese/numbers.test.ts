import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCount, formatVnd, readVnd } from './numbers.ts'

test('counts and amounts are grouped with points', () => {
  expect(formatCount(0)).toBe('0')
  expect(formatCount(999)).toBe('999')
  expect(formatCount(1234)).toBe('1.234')
  expect(formatVnd(1234567)).toBe('1.234.567 ₫')
  expect(formatVnd(-1000)).toBe('-1.000 ₫')
  expect(() => formatVnd(0.5)).toThrow(TypeError)
})

test.each([
  ['1.234.567'],
  ['1,234,567'],
  ['1 234 567'],
  ['1234567'],
  ['1.234.567 đ'],
  ['1.234.567đ'],
  ['1.234.567 ₫'],
  ['1.234.567 VND'],
  ['1.234.567 VNĐ'],
  ['1.234.567 đồng'.normalize('NFD')],
  ['1\u00a0234\u00a0567'],
  ['1.234.567,00'],
  ['1234567.0'],
  [1234567],
])('%j is 1 234 567 đồng', (typed) => {
  expect(readVnd(typed)).toEqual({ ok: true, amountVnd: 1234567 })
})

test.each([
  ['1,5'],
  ['1.5'],
  ['1.234,567'],
  ['12.34.567'],
  ['1234.567'],
  ['1.234.56'],
  ['500k'],
  ['2 triệu'],
  ['một trăm'],
  ['-1.000'],
  ['(1.000)'],
  [''],
  ['đ'],
  [1.5],
  [-1],
  [Number.NaN],
  [1e300],
  ['99999999999999999999'],
])('%j is refused with a sentence', (typed) => {
  const reading = readVnd(typed)
  expect(reading.ok).toBe(false)
  expect(!reading.ok && reading.message).toMatch(/tiền|đồng/)
})

test('what the screens show can be typed back', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (amountVnd) => {
      expect(readVnd(formatVnd(amountVnd))).toEqual({ ok: true, amountVnd })
      expect(readVnd(formatCount(amountVnd).replaceAll('.', ','))).toEqual({ ok: true, amountVnd })
    }),
  )
})
