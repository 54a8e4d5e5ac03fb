import { z } from 'zod'
import { choice, day, line, money, optional, ticked } from '#platform/fields.ts'
import { purposes } from '../labels.ts'

/** A rate a month as people type it, '0,5' %, in millionths. */
const ratePercent = z
  .union([z.number(), z.string()])
  .default(0)
  .transform((given, issues) => {
    const percent = typeof given === 'number' ? given : Number(given.trim().replace(',', '.') || 0)
    const ppm = Math.round(percent * 10_000)
    if (Number.isFinite(percent) && ppm >= 0 && ppm <= 100_000) return ppm
    issues.addIssue({ code: 'custom', message: 'Lãi mỗi tháng từ 0 đến 10 %, ví dụ 0,5' })
    return z.NEVER
  })

/** One row a line: 'Học sinh giỏi cấp tỉnh: 500.000'. */
const grants = z
  .string()
  .default('')
  .transform((given, issues) =>
    given
      .split('\n')
      .filter((row) => row.trim() !== '')
      .map((row) => {
        const [, name = '', typed = ''] =
          /^(.*?)\s*[:–-]\s*([\d.\s]+)\s*(?:đ|đồng|₫)?\s*$/.exec(row.trim()) ?? []
        const amount = Number(typed.replace(/[.\s]/g, ''))
        if (name === '' || !Number.isSafeInteger(amount) || amount <= 0)
          issues.addIssue({
            code: 'custom',
            message: `Dòng “${row.trim()}” chưa rõ; hãy ghi như: Học sinh giỏi cấp tỉnh: 500.000`,
          })
        return { name: name.normalize('NFC').trim(), amount }
      }),
  )

/** What a version of the rule-book says, as it is typed. */
export const ruleBookFields = {
  contribution: optional(money('Mức đóng')),
  contributionEvery: choice('Kỳ đóng', ['month', 'quarter', 'year', 'free']).default('free'),
  belongs: choice('Ai tham gia', ['all', 'joined']).default('all'),
  payDay: z.coerce.number().int().min(1, 'Từ ngày 1').max(31, 'Đến ngày 31').default(5),
  loanCeiling: optional(money('Mức vay cao nhất')),
  maxTermMonths: z.coerce
    .number()
    .int()
    .min(1, 'Ít nhất 1 tháng')
    .max(120, 'Nhiều nhất 120 tháng')
    .default(12),
  interestKind: choice('Cách tính lãi', ['none', 'flat', 'declining']).default('none'),
  ratePpm: ratePercent,
  severalLoans: ticked,
  guarantorNeeded: ticked,
  noRefund: ticked,
  priority: z
    .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(z.string()))
    .default([])
    .transform((given) => [...new Set(given.filter((code) => code !== ''))])
    .pipe(z.array(z.enum(purposes, { error: 'Mục đích vay chưa có trong danh mục' }))),
  grants,
  decisionNumber: optional(line('Số quyết định', 60)),
  decisionDay: optional(day('Ngày quyết định')),
  decisionIssuer: optional(line('Cơ quan ra quyết định')),
  resolutionReference: optional(line('Nghị quyết của đoàn viên', 200)),
}
const shape = z.object(ruleBookFields)
export type RuleBookInput = z.output<typeof shape>

/** Whoever gives gives what he or she likes; nothing is lent. */
export const freeRules = (): RuleBookInput => shape.parse({})
