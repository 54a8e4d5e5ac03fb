import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from './dates.ts'

test.each([
  ['05/03/1980'],
  ['5/3/1980'],
  ['05-03-1980'],
  ['05.03.1980'],
  ['5.3.80'],
  ['1980-03-05'],
  ['1980/3/5'],
  [' 05 / 03 / 1980 '],
  ['ngày 5 tháng 3 năm 1980'],
  ['Ngày 05 tháng 03 năm 1980'.normalize('NFD')],
  ['5 tháng 3, 1980'],
  ["'05/03/1980"],
  ['05/03/1980 00:00:00'],
  ['1980-03-05T00:00:00.000Z'],
  ['29285'],
  [29285],
  [29285.75],
])('%j is 5 March 1980', (typed) => {
  expect(readDate(typed)).toEqual({ ok: true, day: '1980-03-05' })
})

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [45292, '2024-01-01'],
  [45351, '2024-02-29'],
])('Excel serial %d is %s', (serial, day) => {
  expect(readDate(serial)).toEqual({ ok: true, day })
})

test.each([
  ['31/02/1980', 'Không có ngày 31/02/1980: tháng 2 năm 1980 có 29 ngày'],
  ['29/02/1900', 'Không có ngày 29/02/1900: tháng 2 năm 1900 có 28 ngày'],
  ['0/3/1980', 'Không có ngày 0/3/1980: tháng 3 năm 1980 có 31 ngày'],
  ['03/25/1980', 'Không có tháng 25 trong “03/25/1980”; hãy ghi ngày trước, tháng sau'],
  ['05/03/0980', 'Năm 980 trong “05/03/0980” nằm ngoài khoảng 1900–2100'],
  ['hôm qua', '“hôm qua” không phải là ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/1980'],
  ['05/03-1980', '“05/03-1980” không phải là ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/1980'],
  ['  ', 'Chưa có ngày'],
])('%j is refused in words', (typed, message) => {
  expect(readDate(typed)).toEqual({ ok: false, message })
})

test.each([60, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e9])(
  'the number %d is not a date',
  (serial) => {
    expect(readDate(serial)).toMatchObject({ ok: false })
  },
)

test('a year or a month alone is refused, but what is known is handed over', () => {
  expect(readDate('1980')).toMatchObject({ ok: false, known: { year: 1980 } })
  expect(readDate(1980)).toMatchObject({ ok: false, known: { year: 1980 } })
  expect(readDate('Năm 1980')).toMatchObject({ ok: false, known: { year: 1980 } })
  expect(readDate('03/1980')).toMatchObject({ ok: false, known: { year: 1980, month: 3 } })
  expect(readDate('tháng 3 năm 1980')).toMatchObject({ ok: false, known: { year: 1980, month: 3 } })
  expect(readDate('13/1980')).not.toHaveProperty('known')
})

test('two-digit years up to 29 belong to this century', () => {
  expect(readDate('1/1/29')).toEqual({ ok: true, day: '2029-01-01' })
  expect(readDate('1/1/30')).toEqual({ ok: true, day: '1930-01-01' })
})

const aDay = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

test('every day reads back from every way of writing it', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom('/', '-', '.'), (day, mark) => {
      const [year, month, date] = day.split('-')
      expect(readDate([date, month, year].join(mark))).toEqual({ ok: true, day })
      expect(readDate([Number(date), Number(month), year].join(mark))).toEqual({ ok: true, day })
      expect(readDate(`ngày ${date} tháng ${Number(month)} năm ${year}`)).toEqual({ ok: true, day })
      expect(readDate(day)).toEqual({ ok: true, day })
    }),
  )
})

test('successive serials are successive days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3000, max: 73_000 }), (serial) => {
      const [one, next] = [readDate(serial), readDate(serial + 1)]
      expect(one.ok && next.ok && Date.parse(next.day) - Date.parse(one.day)).toBe(86_400_000)
    }),
  )
})
