import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { day, id, optional, secret, ticked } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { admitMember } from '../member/admit-member.ts'
import { membershipDecision, nationalId } from '../member/record-fields.ts'
import { manageMembers } from '../permissions.ts'
import { waitingApplication } from './waiting-application.ts'

/** The committee admits an applicant: the record is written from the application and the membership begins. */
export const admitApplicant = command({
  name: 'members.admit-applicant',
  summary: 'Kết nạp người đã nộp đơn gia nhập',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    applicationId: id,
    joinedOn: day('Ngày kết nạp'),
    nationalId: secret(optional(nationalId)),
    subunitId: optional(id),
    ...membershipDecision,
    /** Ticked after the warning that the unit already has somebody of this name and birth day. */
    differentPerson: ticked,
    /** As of `members.admit-member`. */
    officerPersonId: optional(id),
  }),
  async run(ctx, { applicationId, ...input }) {
    const { unitId, joinedOn, nationalId, subunitId } = input
    const application = await waitingApplication(ctx, { unitId, applicationId })
    if (joinedOn < application.appliedOn)
      throw new Invalid({
        joinedOn: [
          `Đơn nộp ngày ${formatDay(application.appliedOn)}; không kết nạp trước ngày ấy.`,
        ],
      })
    const { fullName, birthDay, phone, jobTitle } = application
    const { memberId } = await admitMember(ctx, {
      unitId,
      fullName,
      sex: application.sex as 'female' | 'male',
      ...(birthDay && { birthDay }),
      ...(phone && { phone }),
      ...(jobTitle && { jobTitle }),
      nationalId,
      joinedOn,
      subunitId,
      decisionNumber: input.decisionNumber,
      decisionDay: input.decisionDay,
      decisionIssuer: input.decisionIssuer,
      differentPerson: input.differentPerson,
      officerPersonId: input.officerPersonId,
    })
    await ctx.db
      .updateTable('members.application')
      .set({ state: 'admitted', answeredOn: joinedOn, memberId })
      .where('unitId', '=', unitId)
      .where('id', '=', applicationId)
      .execute()
    return { memberId }
  },
})
