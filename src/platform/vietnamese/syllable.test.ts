import { expect, test } from 'vitest'
import { isVietnameseSyllable } from './syllable.ts'

test.each(
  'Nguyễn Quỳnh Khuyến Nghiêm Giang Gia Giềng gì Quốc quyết Yến Ý Út Thuở Oanh Xoèn ngoẹo khuỷu Hoà Hòa huýt quẹt'.split(
    ' ',
  ),
)('%s is spelled as Vietnamese', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true)
  expect(isVietnameseSyllable(word.normalize('NFD').toUpperCase())).toBe(true)
})

test.each([
  'Nguyeãn',
  'NguyÔn',
  'Vaên',
  'V¨n',
  'José',
  'Zoë',
  'b',
  '',
  'màt',
  'hát́',
  'Kđăm',
  'Ñöùc',
])('%s is not', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false)
})
