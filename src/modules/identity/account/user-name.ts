import { z } from 'zod'
import { optional } from '#platform/fields.ts'
import { readPhone } from '#platform/vietnamese/phone.ts'

/** A name to sign in with; small letters without accents, never to be taken for a phone number or an e-mail address. */
export const userName = z
  .string({ error: 'Tên đăng nhập còn trống' })
  .transform((given) => given.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(3, 'Tên đăng nhập cần ít nhất 3 ký tự')
      .max(64, 'Tên đăng nhập dài quá 64 ký tự')
      .regex(/^[a-z0-9][a-z0-9._-]*$/, 'Tên đăng nhập chỉ gồm chữ không dấu, số, dấu chấm và gạch')
      .regex(/[a-z]/, 'Tên đăng nhập cần có ít nhất một chữ cái'),
  )

export const email = optional(
  z
    .email('Địa chỉ e-mail chưa đúng')
    .max(200)
    .transform((given) => given.toLowerCase()),
)

export const phone = optional(
  z.string().transform((given, issues) => {
    const reading = readPhone(given)
    if (reading.ok) return reading.phone
    issues.addIssue({ code: 'custom', message: reading.message })
    return z.NEVER
  }),
)
