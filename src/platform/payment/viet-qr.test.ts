import fc from 'fast-check'
import readQr from 'jsqr'
import { expect, test } from 'vitest'
import { qrCode } from '../documents/qr-code.ts'
import { crc16 } from './crc16.ts'
import { transferReference, vietQr } from './viet-qr.ts'

/** A reader of its own: tag, two digits of length, value. */
function readFields(text: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4))
    fields[text.slice(at, at + 2)] = text.slice(at + 4, at + 4 + length)
    at += 4 + length
  }
  return fields
}

/** Paints the drawn code as a camera would see it and has another library read it. */
function photograph(svg: string): string | undefined {
  const [width = 0] = (svg.match(/viewBox="0 0 (\d+)/) ?? []).slice(1).map(Number)
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, across, down] of svg.matchAll(/M(\d+),(\d+)h(\d+)v(\d+)h-\d+z/g) as Iterable<
    string[]
  >)
    for (let row = Number(y); row < Number(y) + Number(down); row += 1)
      for (let column = Number(x); column < Number(x) + Number(across); column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return readQr(pixels, width, width)?.data
}

test('the check value of CRC-16/CCITT-FALSE is that of its catalogue', () => {
  expect(crc16('123456789')).toBe('29B1')
})

test('a request is read back from the picture: bank, account, amount, reference, check sum', () => {
  const text = vietQr({
    bankBin: '970405',
    accountNumber: '5100205123456',
    amount: 150_000,
    reference: 'Quỹ tương trợ T3/2024',
  })
  const seen = photograph(qrCode(text))
  expect(seen).toBe(text)
  const fields = readFields(String(seen))
  const service = readFields(String(fields['38']))
  expect(service['00']).toBe('A000000727')
  expect(service['02']).toBe('QRIBFTTA')
  expect(readFields(String(service['01']))).toEqual({ '00': '970405', '01': '5100205123456' })
  expect(fields).toMatchObject({ '00': '01', '01': '12', '53': '704', '54': '150000', '58': 'VN' })
  expect(readFields(String(fields['62']))).toEqual({ '08': 'QUY TUONG TRO T3 2024' })
  expect(text.slice(-4)).toBe(crc16(text.slice(0, -4)))
})

test('without an amount the payer types it, and the code says that it may be used again', () => {
  const fields = readFields(vietQr({ bankBin: '970436', accountNumber: '1', reference: 'ung ho' }))
  expect(fields['01']).toBe('11')
  expect(fields['54']).toBeUndefined()
})

test.each([
  ['Đoàn phí của Trần Thị Hoà', 'DOAN PHI CUA TRAN THI HOA'],
  ['  ###  ', 'CONG DOAN'],
  ['Ủng hộ đồng bào bị thiên tai năm 2024', 'UNG HO DONG BAO BI THIEN'],
])('%s is carried by banks as %s', (typed, carried) => {
  expect(transferReference(typed)).toBe(carried)
})

test('any amount and account comes back as it was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999_999 }),
      fc.stringMatching(/^[0-9A-Z]{1,19}$/),
      fc.string({ maxLength: 60 }),
      (amount, accountNumber, reference) => {
        const text = vietQr({ bankBin: '970418', accountNumber, amount, reference })
        const fields = readFields(text)
        expect(fields['54']).toBe(String(amount))
        const account = String(readFields(String(fields['38']))['01'])
        expect(readFields(account)['01']).toBe(accountNumber)
        expect(fields['63']).toBe(crc16(text.slice(0, -4)))
        expect(readFields(String(fields['62']))['08']).toMatch(/^[A-Z0-9 ]{1,25}$/)
      },
    ),
    { numRuns: 1000 },
  )
})

test.each([
  { bankBin: '97040', accountNumber: '1', reference: 'x' },
  { bankBin: '970405', accountNumber: '12 3', reference: 'x' },
  { bankBin: '970405', accountNumber: '1', amount: 0.5, reference: 'x' },
  { bankBin: '970405', accountNumber: '1', amount: -1, reference: 'x' },
])('what cannot be written is refused: %o', (request) => {
  expect(() => vietQr(request)).toThrow(/^not an? /)
})
