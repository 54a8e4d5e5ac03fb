import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { unitNames } from '#organization'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { membershipOn } from '../membership/membership-on.ts'
import { manageMembers } from '../permissions.ts'
import { alsoEnter } from './also-enter.ts'
import { transferFields } from './transfer-fields.ts'

/**
 * The letter of introduction: the receiving union sees it in its inbox and answers. Until then the person stays a member
 * here. Any union may be written to, as with a letter on paper; only the letter is laid down there.
 */
export const offerTransfer = command({
  name: 'members.offer-transfer',
  summary: 'Gửi giấy chuyển sinh hoạt',
  allow: manageMembers,
  input: z.object(transferFields),
  async run(ctx, input) {
    const { unitId, memberId, toUnitId, onDay, note } = input
    const { decisionNumber, decisionDay, decisionIssuer } = input
    refuseFutureDay(ctx, { onDay }, 'Ngày chuyển')
    if (toUnitId === unitId) throw new Refused('Đơn vị nhận phải là một đơn vị khác.')
    const { leftOn } = await membershipOn(ctx, { unitId, memberId, onDay })
    if (leftOn) throw new Refused('Đoàn viên đã rời công đoàn, không còn chuyển sinh hoạt được.')
    const names = await unitNames(ctx.db, [unitId, toUnitId], onDay)
    const here = names.find((name) => name.unitId === unitId)
    const there = names.find((name) => name.unitId === toUnitId)
    if (!here || !there) throw new NotFound('Ngày này không có đơn vị nhận.')
    const member = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .select(['fullName', 'sex', 'birthDay', 'jobTitle'])
      .executeTakeFirstOrThrow()
    const letter = randomUUID()
    const said = { letter, ...member, onDay, note, decisionNumber, decisionDay, decisionIssuer }
    const both = await alsoEnter(ctx, toUnitId)
    const rows = await both.db
      .insertInto('members.transfer')
      .values([
        {
          ...said,
          unitId,
          direction: 'out',
          memberId,
          otherUnitId: toUnitId,
          otherUnitName: there.name,
        },
        {
          ...said,
          unitId: toUnitId,
          direction: 'in',
          otherUnitId: unitId,
          otherUnitName: here.name,
        },
      ])
      .returning(['id', 'unitId'])
      .execute()
    return { transferId: rows.find((row) => row.unitId === unitId)?.id ?? 0, letter }
  },
})
