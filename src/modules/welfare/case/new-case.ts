import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { standingOf } from '#platform/operation.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { entitlementOn } from '../entitlement/entitlement-on.ts'
import { fittingKind } from '../entitlement/fitting-kind.ts'
import type { HospitalLevel, Relation } from '../labels.ts'
import { refuseOverLimit } from './yearly-limit.ts'

export type NewCase = {
  unitId: number
  memberId: number
  kind: string
  relation: Relation
  hospitalLevel: HospitalLevel
  aboutName: string | null
  happenedOn: Day
  /** Another amount than the catalogue's; only with a reason. */
  amount?: number | null
  exceptionReason?: string | null
  note: string
  byMember: boolean
}

/**
 * Enters a case that waits for approval; the catalogue of the day fills the amount.
 *
 * @throws Refused when the person was no member on the day, and, unless chair or deputy gives a reason, when the catalogue has no
 * such line, the year's turns are used up or the amount is another.
 */
export async function newCase(ctx: Context, given: NewCase): Promise<{ caseId: number }> {
  const { unitId, memberId, happenedOn } = given
  refuseFutureDay(ctx, { happenedOn }, 'Ngày xảy ra')
  const member = await lockMember(ctx, given)
  const kind = await fittingKind(ctx, given)
  const hospitalLevel = kind.byHospital ? given.hospitalLevel : ''
  const line = await entitlementOn(ctx, unitId, { ...given, hospitalLevel })
  const reason = given.exceptionReason?.trim() ?? ''
  if (reason) requireChair(ctx)
  if (!line && !reason)
    throw new Refused(
      `Danh mục ngày ${formatDay(happenedOn)} chưa có mức cho việc này. Chủ tịch có thể ghi số tiền kèm lý do, hoặc thêm mức vào danh mục.`,
    )
  if (line?.perYear && !reason)
    await refuseOverLimit(ctx, { ...given, fullName: member.fullName, perYear: line.perYear })
  const amount = given.amount ?? line?.amount
  if (!amount) throw new Invalid({ amount: ['Danh mục chưa có mức; hãy ghi số tiền'] })
  if (line && amount !== line.amount && !reason)
    throw new Refused(
      `Mức của danh mục là ${formatVnd(line.amount)}. Chi khác mức này phải do chủ tịch ghi, kèm lý do.`,
    )
  const { id: caseId } = await ctx.db
    .insertInto('welfare.case')
    .values({
      unitId,
      memberId,
      kind: kind.code,
      relation: given.relation,
      hospitalLevel,
      aboutName: given.aboutName ?? '',
      happenedOn,
      amount,
      entitlementId: line?.entitlementId ?? null,
      exceptionReason: reason,
      note: given.note,
      byMember: given.byMember,
      enteredByAccountId: ctx.actor?.accountId ?? null,
      enteredByName: ctx.actor?.name ?? '',
      enteredOn: ctx.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { caseId }
}

/** The record, locked until commit, so that two entries at once are counted one after the other. */
async function lockMember(ctx: Context, { unitId, memberId, happenedOn }: NewCase) {
  const member = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('id', '=', memberId)
    .where('mergedInto', 'is', null)
    .select('fullName')
    .forUpdate()
    .executeTakeFirst()
  if (!member) throw new NotFound()
  const belonged = await ctx.db
    .selectFrom('members.membership')
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where('joinedOn', '<=', happenedOn)
    // Who retires or dies is given something for the very day on which the membership ends.
    .where((where) => where.or([where('leftOn', 'is', null), where('leftOn', '>=', happenedOn)]))
    .select('id')
    .executeTakeFirst()
  if (!belonged)
    throw new Refused(
      `Ngày ${formatDay(happenedOn)} ${member.fullName} không phải đoàn viên của đơn vị.`,
    )
  return member
}

function requireChair(ctx: Context): void {
  const { roles } = standingOf(ctx)
  if (!roles.includes('chair') && !roles.includes('deputy'))
    throw new Refused('Chi ngoài danh mục do chủ tịch hoặc phó chủ tịch quyết định.')
}
