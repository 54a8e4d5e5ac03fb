import { z } from 'zod'
import { readDate } from './vietnamese/dates.ts'
import { readVnd } from './vietnamese/numbers.ts'

z.config(z.locales.vi())

/** Identifiers as they come from a URL, a form or JSON. */
export const id = z.coerce
  .number({ error: 'Mã số không đúng' })
  .int('Mã số không đúng')
  .positive('Mã số không đúng')

/** Nothing typed is null, everything else must fit. */
export function optional<Shape extends z.ZodType>(shape: Shape) {
  return z
    .preprocess((given) => (given === '' || given === undefined ? null : given), shape.nullable())
    .optional()
    .transform((value) => value ?? null)
}

/** A line of text, trimmed, in NFC. `what` begins the sentence: 'Họ và tên'. */
export function line(what: string, max = 200) {
  return z
    .string({ error: `${what} còn trống` })
    .transform((given) => given.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, `${what} còn trống`).max(max, `${what} dài quá ${max} ký tự`))
}

/** Several lines of text; may be empty. */
export function paragraph(what: string, max = 5000) {
  return z
    .string()
    .default('')
    .transform((given) => given.normalize('NFC').replace(/\r\n/g, '\n').trim())
    .pipe(z.string().max(max, `${what} dài quá ${max} ký tự`))
}

/** A calendar day typed in any common Vietnamese form, or 'YYYY-MM-DD'; gives 'YYYY-MM-DD'. */
export function day(what: string) {
  return z.string({ error: `${what} còn trống` }).transform((given, issues) => {
    const trimmed = given.trim()
    if (trimmed === '') {
      issues.addIssue({ code: 'custom', message: `${what} còn trống` })
      return z.NEVER
    }
    const read = readDate(trimmed)
    if (read.ok) return read.day
    issues.addIssue({ code: 'custom', message: read.message })
    return z.NEVER
  })
}

/** One of the codes of an enum, with a sentence that does not show the codes. */
export function choice<const Codes extends readonly [string, ...string[]]>(
  what: string,
  codes: Codes,
) {
  return z.enum(codes, { error: `Hãy chọn ${what.toLowerCase()}` })
}

/** A box that is ticked ('on', 'true', '1') or not. */
export const ticked = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((given) => given === true || given === 'on' || given === 'true' || given === '1')

/** Whole đồng, as a number or as treasurers type it ('1.500.000'); gives the number. `least`: 1 unless nothing is an amount too. */
export function money(what: string, least: 0 | 1 = 1) {
  return z
    .union([z.number(), z.string()], { error: `${what} còn trống` })
    .transform((given, issues) => {
      const read = readVnd(given)
      if (read.ok && read.amountVnd >= least) return read.amountVnd
      const empty = typeof given === 'string' && given.trim() === ''
      const message = read.ok ? `${what} phải lớn hơn 0` : read.message
      issues.addIssue({ code: 'custom', message: empty ? `${what} còn trống` : message })
      return z.NEVER
    })
}

/** What is typed but must not be seen in the audit trail. */
export function secret<Shape extends z.ZodType>(shape: Shape): Shape {
  return shape.meta({ secret: true }) as Shape
}

/** The decision document behind a change of the organisation. */
export const decision = {
  decisionNumber: line('Số quyết định', 60),
  decisionDay: day('Ngày quyết định'),
  decisionIssuer: line('Cơ quan ra quyết định'),
}
