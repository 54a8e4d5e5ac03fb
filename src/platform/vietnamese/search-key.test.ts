import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchKey } from './search-key.ts'

test('a person is found however the accents of the name are typed', () => {
  for (const typed of ['hoa', 'Hoà', 'Hòa', 'HOÀ', 'Hòa'.normalize('NFD'), '  HÒA '])
    expect(searchKey(typed)).toBe('hoa')
})

test('đ is found by d, also when an old keyboard wrote the Icelandic letter', () => {
  for (const typed of ['đức', 'ĐỨC', 'duc', 'Ðức', 'Đu\u031b\u0301c'])
    expect(searchKey(typed)).toBe('duc')
})

test('spaces, line breaks and non-breaking spaces between names count once', () => {
  expect(searchKey(' Nguyễn \u00a0Văn\r\n\tAn ')).toBe('nguyen van an')
})

test('every Vietnamese letter with every tone becomes a plain letter', () => {
  for (const letter of 'aăâeêioôơuưy')
    for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
      expect(searchKey((letter + tone).normalize('NFC').toUpperCase())).toMatch(/^[aeiouy]$/)
})

test('a key of a key is the same key, and its normal form does not matter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aAđĐếẾ ỡỢưƯ \t.-Z'), maxLength: 30 }),
      (text) => {
        const key = searchKey(text)
        expect(searchKey(key)).toBe(key)
        expect(searchKey(text.normalize('NFD'))).toBe(key)
      },
    ),
  )
})
