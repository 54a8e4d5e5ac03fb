import { expect, test } from 'vitest'
import { isNearName, nearDayKeys } from './near-name.ts'

test.each([
  ['nguyen thi hoa', 'nguyen thi hoe', 'one letter'],
  ['nguyen thi hoa', 'nguyn thi ho', 'two letters missing'],
  ['nguyen thi hoa', 'gnuyen thi hoa', 'two letters exchanged'],
  ['nguyen thi hoa', 'hoa nguyen thi', 'another order'],
  ['nguyen thi thanh hoa', 'nguyen hoa', 'middle names left out'],
  ['le an b hoa', 'le an bahoa', 'a blank typed as a letter'],
  ['le a bc hoa', 'le abcd hoa', 'another number of middle names in as many letters'],
])('%s may be %s: %s', (one, other) => {
  expect(isNearName(one, other)).toBe(true)
  expect(isNearName(other, one)).toBe(true)
})

test.each([
  ['nguyen thi hoa', 'tran van binh', 'nothing in common'],
  ['nguyen thi hoa', 'nguyen van hoa', 'three letters'],
  ['nguyen thi hoa', 'nguyen thi hoa mai', 'more letters at the end'],
  ['le an', 'le ba', 'too short for slips to say anything'],
])('%s is not %s: %s', (one, other) => {
  expect(isNearName(one, other)).toBe(false)
  expect(isNearName(other, one)).toBe(false)
})

test.each([
  ['1980-05-03', '1980-03-05', true],
  ['1980-05-03', '1981-05-03', true],
  ['1980-05-03', '1980-06-03', true],
  ['1980-05-03', '1980-05-13', true],
  ['1980-05-03', '1981-03-05', false],
  ['1980-05-03', '1980-06-04', false],
])('%s may be %s mistyped: %s', (one, other, near) => {
  const keys = new Set(nearDayKeys(one))
  expect(nearDayKeys(other).some((key) => keys.has(key))).toBe(near)
})
