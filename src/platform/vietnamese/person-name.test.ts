import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareByGivenName, givenNameSortKey, initials, splitName } from './person-name.ts'

test('the last word is the given name and the first the family name', () => {
  expect(splitName('Nguyễn Thị Minh Khai')).toEqual({
    family: 'Nguyễn',
    middle: 'Thị Minh',
    given: 'Khai',
  })
  expect(splitName(' Lê  Lợi ')).toEqual({ family: 'Lê', middle: '', given: 'Lợi' })
  expect(splitName('Khai')).toEqual({ family: '', middle: '', given: 'Khai' })
  expect(splitName('  ')).toEqual({ family: '', middle: '', given: '' })
})

test('members are listed by given name, then family name, then middle name', () => {
  const list = [
    'Trần Văn Bình',
    'Nguyễn Thị An',
    'Đỗ Văn Bình',
    'Đinh Văn Bình',
    'Lê An',
    'Đỗ Thị Bình',
  ]
  expect([...list].sort(compareByGivenName)).toEqual([
    'Lê An',
    'Nguyễn Thị An',
    'Đinh Văn Bình',
    'Đỗ Thị Bình',
    'Đỗ Văn Bình',
    'Trần Văn Bình',
  ])
})

test('letters follow the Vietnamese alphabet before tones are looked at', () => {
  const given = [
    'Dũng',
    'Đức',
    'Anh',
    'Ánh',
    'Ân',
    'An',
    'Ẩn',
    'Ăn',
    'Uyên',
    'Ưng',
    'Vân',
    'Oanh',
    'Ổn',
    'Ơn',
  ]
  expect([...given].sort(compareByGivenName)).toEqual([
    'An',
    'Anh',
    'Ánh',
    'Ăn',
    'Ân',
    'Ẩn',
    'Dũng',
    'Đức',
    'Oanh',
    'Ổn',
    'Ơn',
    'Uyên',
    'Ưng',
    'Vân',
  ])
})

test('tones come in the order ngang, huyền, hỏi, ngã, sắc, nặng', () => {
  const given = ['Mạ', 'Má', 'Mã', 'Mả', 'Mà', 'Ma']
  expect([...given].sort(compareByGivenName)).toEqual(['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ'])
})

test('one name spelled two ways stands in one place', () => {
  expect(compareByGivenName('Lê Thị Hoà', 'LÊ THỊ HÒA')).toBe(0)
  expect(givenNameSortKey('Lê Thị Hoà')).toBe(givenNameSortKey('LÊ THỊ HÒA'.normalize('NFD')))
})

const word = fc.oneof(
  fc.constantFrom(
    'An',
    'Anh',
    'Ánh',
    'Ân',
    'Bình',
    'Đức',
    'Dung',
    'Hoà',
    'Hòa',
    'Hoàn',
    'Nguyễn',
    'Niê-Kđăm',
    "H'Bia",
  ),
  fc.string({
    unit: fc.constantFrom(...'aáăắâậbdđeếhiknoộơợuưyz', '-', "'", '7', 'ø', '字'),
    maxLength: 5,
  }),
)
const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))

test('the stored sort key puts any two people in the same order as the comparison', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [left, right] = [givenNameSortKey(a), givenNameSortKey(b)]
      expect(left < right ? -1 : left > right ? 1 : 0).toBe(Math.sign(compareByGivenName(a, b)))
      expect(left).toMatch(/^[\x21-\x7e]*$/)
    }),
    { numRuns: 2000 },
  )
})

test('the order is a real order: antisymmetric and transitive', () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareByGivenName(a, b)) + Math.sign(compareByGivenName(b, a))).toBe(0)
      if (compareByGivenName(a, b) <= 0 && compareByGivenName(b, c) <= 0)
        expect(compareByGivenName(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})

test('a badge shows family and given initials', () => {
  expect(initials('Nguyễn Văn An')).toBe('NA')
  expect(initials('đặng thị ánh')).toBe('ĐÁ')
  expect(initials("H'Bia Niê")).toBe('HN')
  expect(initials('An')).toBe('A')
  expect(initials('')).toBe('')
})
