import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BIRTH_PLACE_CODES } from './birth-place-codes.ts'
import { maskNationalId, readNationalId } from './national-id.ts'

test.each([
  ['079080012345'],
  [' 079 080 012 345 '],
  ['079.080.012.345'],
  ["'079080012345"],
  ['079080012345.0'],
])('%j is read without a warning', (typed) => {
  expect(readNationalId(typed)).toEqual({
    ok: true,
    nationalId: '079080012345',
    kind: 'citizen',
    warnings: [],
  })
})

test.each([
  [79080012345, '079080012345'],
  ['79080012345', '079080012345'],
  [1080012345, '001080012345'],
  ['7.9080012345E+10', '079080012345'],
  ['7,9080012345E+10', '079080012345'],
])('the zeros that Excel dropped from %j are put back, and said', (typed, nationalId) => {
  const reading = readNationalId(typed)
  expect(reading).toMatchObject({ ok: true, nationalId, kind: 'citizen' })
  expect(reading.ok && reading.warnings).toEqual([
    `Số thiếu chữ số, đã thêm số 0 ở đầu thành ${nationalId}; hãy đối chiếu với thẻ`,
  ])
})

test.each(['1.2345E+11', '1,2345E+11', '7.90800123E+10', '1E+11'])(
  '%s has lost digits and is refused',
  (typed) => {
    const reading = readNationalId(typed)
    expect(!reading.ok && reading.message).toContain('mất các chữ số cuối')
  },
)

test('nine digits are an old card and are taken with a warning', () => {
  expect(readNationalId('245123456')).toMatchObject({
    ok: true,
    nationalId: '245123456',
    kind: 'old-card',
  })
  const short = readNationalId(12345678)
  expect(short).toMatchObject({ ok: true, nationalId: '012345678', kind: 'old-card' })
  expect(short.ok && short.warnings).toHaveLength(2)
})

test.each([
  ['', 'Chưa có số căn cước'],
  ['1234567', 'Số căn cước phải có 12 chữ số, ở đây có 7'],
  ['0790800123456', 'Số căn cước phải có 12 chữ số, ở đây có 13'],
  ['07908001234O', 'Số căn cước chỉ gồm chữ số, không nhận “07908001234O”'],
  [-79080012345, 'Số căn cước chỉ gồm chữ số, không nhận “-79080012345”'],
  [79080012345.5, 'Số căn cước chỉ gồm chữ số, không nhận “79080012345.5”'],
  ['079480012345', 'Chữ số thứ tư của số căn cước là 4, chưa có ai sinh ở thế kỷ đó'],
])('%j is refused in words', (typed, message) => {
  expect(readNationalId(typed)).toEqual({ ok: false, message })
})

test('a place that is on no list is warned about, not refused', () => {
  const reading = readNationalId('003080012345')
  expect(reading.ok && reading.warnings[0]).toContain('Ba chữ số đầu 003')
})

test('the number is held against birth date and sex', () => {
  const id = '079180012345'
  expect(readNationalId(id, { birthDay: '1980-03-05', sex: 'female' })).toMatchObject({
    ok: true,
    warnings: [],
  })
  expect(readNationalId(id, { birthDay: '1981-03-05', sex: 'male' })).toMatchObject({
    warnings: [
      'Số căn cước ghi năm sinh 1980, ngày sinh đã khai là 05/03/1981',
      'Số căn cước là của nữ, giới tính đã khai là nam',
    ],
  })
  expect(readNationalId('079202012345', { birthDay: '2002-01-01', sex: 'male' })).toMatchObject({
    warnings: [],
  })
})

test('there are 63 codes, each once, none above 096', () => {
  const codes = BIRTH_PLACE_CODES.map(({ code }) => code)
  expect(new Set(codes).size).toBe(63)
  expect(codes).toEqual([...codes].sort())
  expect(codes.every((code) => /^0\d\d$/.test(code) && code <= '096')).toBe(true)
})

test('the mask shows six digits of twelve and five of nine', () => {
  expect(maskNationalId('001080012334')).toBe('0010••••••34')
  expect(maskNationalId('245123456')).toBe('245••••56')
  expect(maskNationalId('1234')).toBe('••••')
})

const citizen = fc
  .tuple(
    fc.constantFrom(...BIRTH_PLACE_CODES),
    fc.integer({ min: 0, max: 3 }),
    fc.nat({ max: 99_999_999 }),
  )
  .map(([place, digit, rest]) => `${place.code}${digit}${String(rest).padStart(8, '0')}`)

test('any citizen number survives Excel turning it into a number', () => {
  fc.assert(
    fc.property(citizen, (nationalId) => {
      expect(readNationalId(Number(nationalId))).toMatchObject({
        ok: true,
        nationalId,
        kind: 'citizen',
      })
      expect(readNationalId(nationalId)).toEqual({
        ok: true,
        nationalId,
        kind: 'citizen',
        warnings: [],
      })
    }),
  )
})
