import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldTone } from './fold-tone.ts'

test.each([
  ['Hoà', 'Hòa'],
  ['HOÀ BÌNH', 'HÒA BÌNH'],
  ['Thuý', 'Thúy'],
  ['Khoẻ', 'Khỏe'],
  ['Toạ', 'Tọa'],
  ['Hoà'.normalize('NFD'), 'Hòa'],
  ['Tòan', 'Toàn'],
  ['Hùynh', 'Huỳnh'],
  ['Qúy', 'Quý'],
  ['Thùy Dương', 'Thuỳ Dương'],
])('%s and %s are the same name', (one, other) => {
  expect(foldTone(one)).toBe(foldTone(other))
})

test.each([
  ['Hòa', 'Hóa'],
  ['Hòa', 'Hoa'],
  ['Hoàn', 'Hoàng'],
  ['Thúy', 'Thủy'],
  ['Mùa', 'Múa'],
])('%s and %s stay two names', (one, other) => {
  expect(foldTone(one)).not.toBe(foldTone(other))
})

test.each([
  'Nguyễn Thị Hoài',
  'Quỳnh',
  'Loan',
  'Quang',
  'Quyền',
  'Hoặc',
  'Thuở',
  'Xoăn',
  'Quý',
  'Khuỷu',
  'Nguyệt',
])('the usual spelling of %s is left alone', (name) => {
  expect(foldTone(name)).toBe(name)
})

test('folding twice changes nothing more', () => {
  const unit = fc.constantFrom(...'hoàòaoáeèéuùyýqQHOÀ nt')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(foldTone(foldTone(text))).toBe(foldTone(text))
    }),
  )
})
