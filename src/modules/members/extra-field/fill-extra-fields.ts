import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { readDate } from '#platform/vietnamese/dates.ts'
import { changeMember } from '../member/change-member.ts'
import { findMember } from '../member/find-member.ts'
import { manageMembers } from '../permissions.ts'
import { listExtraFields } from './list-extra-fields.ts'

/** The unit's own fields of one member, as two lists of equal length: which field, what stands in it. */
export const fillExtraFields = command({
  name: 'members.fill-extra-fields',
  summary: 'Ghi thông tin riêng của đơn vị về đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    version: z.coerce.number().int().positive(),
    fieldIds: z.array(id).max(100),
    values: z.array(z.string().max(2000)).max(100),
  }),
  async run(ctx, { unitId, memberId, version, fieldIds, values }) {
    const fields = await listExtraFields(ctx, { unitId })
    const member = await findMember(ctx, { unitId, memberId })
    const extra = { ...(member.extra as Record<string, string>) }
    for (const [index, fieldId] of fieldIds.entries()) {
      const field = fields.find((one) => one.extraFieldId === fieldId)
      const typed = (values[index] ?? '').trim()
      if (field && typed) extra[fieldId] = wellFormed(field, typed)
      else if (field) delete extra[fieldId]
    }
    return changeMember(ctx, { unitId, memberId, version, extra })
  },
})

function wellFormed(
  { label, kind, options }: { label: string; kind: string; options: string[] },
  typed: string,
): string {
  const refuse = (why: string) => new Invalid({ values: [`${label}: ${why}`] })
  if (kind === 'number' && !/^-?\d+([.,]\d+)?$/.test(typed)) throw refuse('hãy ghi một số.')
  if (kind === 'choice' && !options.includes(typed))
    throw refuse('hãy chọn một trong các lựa chọn.')
  if (kind !== 'day') return typed
  const read = readDate(typed)
  if (!read.ok) throw refuse(read.message)
  return read.day
}
