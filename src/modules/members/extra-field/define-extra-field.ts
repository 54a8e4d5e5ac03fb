import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, line, paragraph } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { optionLines } from './option-lines.ts'

/** A field of the unit's own beside the usual ones: shirt size, bus line, blood group. */
export const defineExtraField = command({
  name: 'members.define-extra-field',
  summary: 'Thêm trường thông tin riêng của đơn vị',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    label: line('Tên trường', 60),
    kind: choice('Kiểu', ['text', 'number', 'day', 'choice', 'yes_no']),
    /** For `choice`: one option a line. */
    options: paragraph('Các lựa chọn'),
    rank: z.coerce.number().int().min(0).max(999).default(0),
  }),
  async run(ctx, { options, ...field }) {
    const { id: extraFieldId } = await ctx.db
      .insertInto('members.extraField')
      .values({
        ...field,
        options: optionLines(options),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { extraFieldId }
  },
})
