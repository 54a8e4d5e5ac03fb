import { z } from 'zod'
import { day, optional, paragraph } from '#platform/fields.ts'

const short = (what: string, max: number) =>
  z
    .string()
    .default('')
    .transform((given) => given.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, `${what} dài quá ${max} ký tự`))

/** What exactly, how much, by when, shown by what. Only the first must be there; the coach asks for the rest and never refuses. */
export const workFields = {
  content: paragraph('Nội dung', 2000).pipe(z.string().min(1, 'Nội dung còn trống')),
  quantity: short('Số lượng', 200),
  dueOn: optional(day('Hoàn thành trước ngày')),
  proof: short('Minh chứng', 500),
}
export const workShape = z.object(workFields)
export type Work = z.output<typeof workShape>

export const year = z.coerce
  .number({ error: 'Năm chưa đúng' })
  .int()
  .min(2000, 'Năm chưa đúng')
  .max(2100, 'Năm chưa đúng')

/** Several lines may be pasted at once; more than this is a list for the spreadsheet. */
export const mostLines = 2000
