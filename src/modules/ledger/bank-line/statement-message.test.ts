import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { test } from '#testing/test.ts'
import { givenTreasurer } from '../entry/given-book.ts'
import { importStatement, listBankLines } from '../index.ts'
import { camt053, type Entry, entries, mt940 } from './given-message.ts'
import { readStatementMessage } from './statement-message.ts'

const formats = { MT940: mt940, 'camt.053': camt053 } as const
const read = (text: string, number = '') => readStatementMessage(Buffer.from(text), number)
const asEntries = (text: string, number = '') =>
  read(text, number)?.lines.map(({ day, amount, description, bankReference }) => ({
    day,
    amount,
    text: description,
    reference: bankReference,
  }))

describe.each(Object.entries(formats))('a statement as %s', (_name, write) => {
  it('is read with its Vietnamese text, what came in, what went out and what came back', () => {
    expect(asEntries(write(entries))).toEqual(entries)
  })

  it('is read whatever it says', () => {
    const entry = fc.record({
      day: fc
        .integer({ min: 0, max: 700 })
        .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10)),
      amount: fc
        .integer({ min: 1, max: 99_999_999_999 })
        .chain((amount) => fc.constantFrom(amount, -amount)),
      text: fc.constantFrom('Ủng hộ <quỹ>', 'Đoàn phí "T1" & T2', 'x', 'Hoàn lại lệnh chi'),
      reference: fc.stringMatching(/^FT[0-9A-Z]{1,10}$/),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (list: Entry[]) => {
        expect(asEntries(write(list, { opening: 9_000_000_000_000 }))).toEqual(list)
      }),
    )
  })

  it('says what is wrong with it', () => {
    expect(() => read(write(entries, { wrongBy: 1 }))).toThrow(/không (cộng )?khớp/)
    expect(() => read(write(entries, { currency: 'USD' }))).toThrow('Sao kê bằng USD')
    expect(() => read(write(entries).slice(0, -60))).toThrow(/hỏng|thiếu phần/)
  })

  it('tells only of the account that the book means', () => {
    expect(read(write(entries), '0011.0012.34567')?.lines).toHaveLength(3)
    expect(() => read(write(entries), '999')).toThrow(
      /Sao kê của tài khoản .*0011001234567, không phải tài khoản 999/,
    )
  })
})

it('several statements in one message follow one another; of several accounts the own one is taken', () => {
  const [first, ...later] = entries
  if (!first) throw new Error('no entry given')
  const days = [mt940([first]), mt940(later, { opening: 6_500_000 })].join('\r\n')
  expect(asEntries(days)).toEqual(entries)
  const two = [mt940([first]), mt940(later, { account: '555' })].join('\r\n')
  expect(asEntries(two, '555')).toEqual(later)
  expect(() => read(two)).toThrow('sổ chưa ghi số tài khoản')
})

it('an entry booked at the turn of the year stands in the year nearest to its value day', () => {
  const turned = mt940([{ ...entries[0], day: '2025-12-31' } as Entry]).replace(
    ':61:2512311231',
    ':61:2512310102',
  )
  expect(asEntries(turned)?.[0]?.day).toBe('2026-01-02')
})

it('an XML that would grow without end, or names a file, is refused', () => {
  const bomb = camt053(entries).replace(
    '<Document',
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><Document',
  )
  expect(() => read(bomb.replace('FT1', '&a;'))).toThrow('hỏng')
  expect(() => read(bomb.replace('FT1', '&f;'))).toThrow('hỏng')
})

it('parts of a đồng are told and not rounded', () => {
  const { lines, problems } = read(camt053(entries).replace('>1500000<', '>1500000.50<')) ?? {}
  expect(lines).toHaveLength(2)
  expect(problems).toEqual([expect.stringContaining('phần lẻ')])
})

it('any other file is none of these', () => {
  expect(read('Ngày;Số tiền\r\n05/01/2026;1')).toBeNull()
  expect(read('')).toBeNull()
})

test('such a statement comes in by the door of the tables, each line once', async ({ ctx }) => {
  const { unitId, asked } = await givenTreasurer(ctx)
  const send = (text: string) =>
    importStatement(asked, { unitId, account: '112', file: Buffer.from(text).toString('base64') })
  expect(await send(mt940(entries))).toMatchObject({ added: 3, known: 0, problems: [] })
  expect(await send(camt053(entries))).toMatchObject({ added: 0, known: 3 })
  const { rows } = await listBankLines(asked, { unitId, sort: 'amount' })
  expect(rows.map(({ amount }) => amount)).toEqual([-2_000_000, 1_500_000, 2_000_000])
})
