import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyName } from './tidy-name.ts'

test.each([
  ['  NGUYỄN   VĂN AN ', 'Nguyễn Văn An'],
  ['đặng thị ánh', 'Đặng Thị Ánh'],
  ['Nguyễn văn An', 'Nguyễn Văn An'],
  ['Trần Thị Hòa'.normalize('NFD'), 'Trần Thị Hòa'],
  ['Ðỗ Ðức', 'Đỗ Đức'],
  ["H'BIA NIÊ KĐĂM", "H'Bia Niê Kđăm"],
  ['Y Bih Niê-kđăm', 'Y Bih Niê-Kđăm'],
  ['K’Brông', "K'Brông"],
  ['Lê\u00a0Thị\u200b Mai', 'Lê Thị Mai'],
  ['Ronald McDonald', 'Ronald McDonald'],
  ['', ''],
])('%j is stored as %j', (typed, stored) => {
  expect(tidyName(typed)).toBe(stored)
})

test('tidying a tidy name changes nothing', () => {
  const unit = fc.constantFrom(...'aÁĐðÐđ \u00a0\u200b-’', 'e\u0302\u0301', 'NG', 'ễ')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      expect(tidyName(tidyName(text))).toBe(tidyName(text))
    }),
  )
})
