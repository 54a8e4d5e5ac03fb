import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhone, readPhone } from './phone.ts'

test.each([
  ['0912345678'],
  ['0912 345 678'],
  ['0912.345.678'],
  ['(0912) 345-678'],
  ['+84912345678'],
  ['+84 (0) 912 345 678'],
  ['84912345678'],
  ['0084912345678'],
  ['912345678'],
  [912345678],
  ["'0912345678"],
  ['912345678.0'],
])('%j is the mobile number 0912345678', (typed) => {
  expect(readPhone(typed)).toEqual({ ok: true, phone: '0912345678' })
})

test('a landline keeps its 11 digits, also when Excel dropped the zero', () => {
  for (const typed of ['024 3825 1234', 2438251234, '+842438251234'])
    expect(readPhone(typed)).toEqual({ ok: true, phone: '02438251234' })
})

test('a mobile number from before 2018 gets its new prefix', () => {
  expect(readPhone('01681234567')).toEqual({ ok: true, phone: '0381234567' })
  expect(readPhone(1281234567)).toEqual({ ok: true, phone: '0781234567' })
})

test.each([
  ['', 'Chưa có số điện thoại'],
  ['0912345678/0987654321', 'nhiều số điện thoại'],
  ['0912345678, 0987654321', 'nhiều số điện thoại'],
  ['0912 345 67x', 'chỉ gồm chữ số'],
  ['091234567', 'không phải số điện thoại Việt Nam'],
  ['0412345678', 'không phải số điện thoại Việt Nam'],
  ['+1 202 555 0100', 'không phải số điện thoại Việt Nam'],
  [-912345678, 'chỉ gồm chữ số'],
])('%j is refused in words', (typed, message) => {
  const reading = readPhone(typed)
  expect(!reading.ok && reading.message).toContain(message)
})

test('numbers are shown in groups', () => {
  expect(formatPhone('0912345678')).toBe('0912 345 678')
  expect(formatPhone('02438251234')).toBe('024 3825 1234')
  expect(formatPhone('02613851234')).toBe('0261 385 1234')
  expect(formatPhone('113')).toBe('113')
})

test('any number shown on a screen reads back as itself', () => {
  const mobile = fc
    .tuple(fc.constantFrom('03', '05', '07', '08', '09'), fc.stringMatching(/^\d{8}$/))
    .map((p) => p.join(''))
  const landline = fc.stringMatching(/^\d{9}$/).map((rest) => `02${rest}`)
  fc.assert(
    fc.property(fc.oneof(mobile, landline), (phone) => {
      expect(readPhone(formatPhone(phone))).toEqual({ ok: true, phone })
      expect(readPhone(Number(phone))).toEqual({ ok: true, phone })
    }),
  )
})
