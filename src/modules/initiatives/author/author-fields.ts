import { z } from 'zod'
import { id } from '#platform/fields.ts'

const listOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(shape),
  )

const name = z
  .string()
  .transform((given) => given.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(140, 'Tên tác giả dài quá 140 ký tự'))

/**
 * The authors side by side: a name, the share in %, and, from programs, the member's number. A name that fits a member of the
 * unit is that member; of namesakes one writes the birth day as well: 'Trần Thị Bình (20/05/1985)'. Empty lines are left out.
 */
export const authorFields = {
  authorNames: listOf(name).default([]),
  authorShares: listOf(z.union([z.number(), z.string()])).default([]),
  authorMemberIds: listOf(id).default([]),
}
export type GivenAuthors = {
  authorNames: string[]
  authorShares: (string | number)[]
  authorMemberIds: number[]
}
export type Author = { memberId: number | null; outsideName: string; share: number }
