import { z } from 'zod'
import { findPersonIdByNationalId, setNationalId } from '#identity'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id, optional, secret } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { nationalId } from './record-fields.ts'
import { requireMember } from './require-member.ts'

export const correctNationalId = command({
  name: 'members.correct-national-id',
  summary: 'Ghi hoặc sửa số định danh cá nhân',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    nationalId: secret(optional(nationalId)),
    /** The ending that was on the screen, empty: none. Where it is sent, whoever corrects an older number is told. */
    seenTail: z.string().max(12).optional(),
  }),
  async run(ctx, { unitId, memberId, nationalId, seenTail }) {
    const { personId } = await requireMember(ctx, { unitId, memberId })
    if (seenTail !== undefined) await refuseOtherTail(ctx, personId, seenTail)
    const owner = nationalId ? await findPersonIdByNationalId(ctx, nationalId) : null
    if (owner && owner !== personId) throw new Refused(await whoseNumber(ctx, unitId, owner))
    await setNationalId(ctx, personId, nationalId)
    return {}
  },
})

async function refuseOtherTail(ctx: Context, personId: number, seenTail: string): Promise<void> {
  const { nationalIdTail } = await ctx.db
    .selectFrom('identity.person')
    .where('id', '=', personId)
    .select('nationalIdTail')
    .executeTakeFirstOrThrow()
  if ((nationalIdTail ?? '') !== seenTail)
    throw new Refused(
      nationalIdTail
        ? `Trong lúc bạn sửa, người khác đã ghi số có đuôi ${nationalIdTail}. Bấm Lưu lần nữa nếu muốn ghi số của bạn.`
        : 'Trong lúc bạn sửa, người khác đã xóa số định danh. Bấm Lưu lần nữa nếu muốn ghi số của bạn.',
    )
}

/** Names the other record only where it is the unit's own. */
async function whoseNumber(ctx: Context, unitId: number, personId: number): Promise<string> {
  const other = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('personId', '=', personId)
    .select('fullName')
    .executeTakeFirst()
  return other
    ? `Số định danh này đã ghi cho ${other.fullName}. Nếu là một người có hai hồ sơ, hãy gộp hai hồ sơ lại.`
    : 'Số định danh này đã ghi cho một người ở đơn vị khác. Hãy đối chiếu lại với thẻ căn cước; nếu số đúng, đề nghị công đoàn cấp trên kiểm tra hồ sơ kia.'
}
