import { expect, test } from 'vitest'
import { daysAwayText, daysBetween, formatDay, formatDayLong } from './format-day.ts'

test('days are shown day first', () => {
  expect(formatDay('2020-03-05')).toBe('05/03/2020')
})

test.each([
  ['2020-03-05', 'ngày 05 tháng 3 năm 2020'],
  ['2020-01-31', 'ngày 31 tháng 01 năm 2020'],
  ['2020-02-09', 'ngày 09 tháng 02 năm 2020'],
  ['2020-12-10', 'ngày 10 tháng 12 năm 2020'],
])('%s heads a State document as "%s"', (day, written) => {
  expect(formatDayLong(day)).toBe(written)
})

test('a deadline says how far away it is', () => {
  expect(daysAwayText('2020-03-05', '2020-02-28')).toBe('còn 6 ngày')
  expect(daysAwayText('2020-03-05', '2020-03-05')).toBe('hôm nay')
  expect(daysAwayText('2020-12-31', '2021-01-03')).toBe('quá hạn 3 ngày')
})

test('a leap day counts as a day', () => {
  expect(daysBetween('2023-03-01', '2024-03-01')).toBe(366)
  expect(daysBetween('2024-03-01', '2024-02-29')).toBe(-1)
})

test('something that is no day is a bug, not a date', () => {
  expect(() => formatDay('05/03/2020')).toThrow(TypeError)
})
