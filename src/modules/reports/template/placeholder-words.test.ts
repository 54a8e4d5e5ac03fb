import { expect, test } from 'vitest'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import { allFigures } from '../figure/all-figures.ts'
import { figureWord } from './figure-words.ts'
import { fromWords, toWords } from './placeholder-words.ts'

test('an officer writes figures by their names, which no two figures share', () => {
  const names = [...allFigures.keys()].map((name) => searchKey(figureWord(name) ?? ''))
  expect(new Set(names).size).toBe(names.length)
  for (const { name } of allFigures.values())
    for (const form of ['', ':change', ':share']) {
      const sentence = `Có {${name}${form}} đến {to}, so với {compared}[, {${name}} người].`
      expect(fromWords(toWords(sentence))).toEqual({ ok: true, sentence, figures: [name, name] })
    }
  expect(toWords('Nữ {members.women}, chiếm {members.women:share}.')).toBe(
    'Nữ {Đoàn viên nữ}, chiếm {Đoàn viên nữ: tỷ lệ}.',
  )
  expect(fromWords('{doan vien NỮ :tỷ lệ}')).toMatchObject({ sentence: '{members.women:share}' })
})

test('what is no figure, and brackets that do not close, are told in words', () => {
  expect(fromWords('Có {Số con trâu} con.')).toEqual({
    ok: false,
    message: expect.stringContaining('“Số con trâu”'),
  })
  expect(fromWords('Có {Đoàn viên nữ người.')).toMatchObject({ ok: false })
  expect(fromWords('Có [{Đoàn viên nữ}')).toMatchObject({ ok: false })
  expect(fromWords('Có [{Đoàn viên nữ} [nữ]]')).toMatchObject({ ok: false })
})
