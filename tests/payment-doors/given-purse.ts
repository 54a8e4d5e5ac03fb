import { openCollection, openFund, recordCollection, recordDonation, recordGift } from '#funds'
import { recordReceipt, setApprovalRule } from '#ledger'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'

/** A union with money in its book and in a fund of each kind, and one person who holds every office that one may hold at once. */
export type Purse = {
  ctx: Context
  unitId: number
  alone: Context
  memberId: number
  fundIds: { mutualAid: number; study: number; social: number }
}

/** A way to try; or why no money leaves the union there. */
export type Door = string | ((purse: Purse) => Promise<unknown>)

export const today = '15/01/2026'
/** Above the threshold. */
export const amount = 2_000_000

export async function givenPurse(
  ctx: Context,
  { threshold = 1_000_000 }: { threshold?: number | null } = {},
): Promise<Purse> {
  const unitId = await givenUnit(ctx.db)
  const as = async (...roles: Parameters<typeof givenActor>[2][]) =>
    acting(ctx, await givenActor(ctx.db, unitId, ...roles))
  const other = await as('chair', 'treasurer')
  const { memberId } = await givenMember(ctx.db, unitId)
  const day = '02/01/2026'
  await recordReceipt(other, {
    unitId,
    day,
    account: '111',
    against: '5122',
    amount: 50_000_000,
    counterpart: 'Đoàn viên',
    reason: 'Đoàn phí',
  })
  const opened = { unitId, openedOn: '01/01/2026' }
  const lending = { kind: 'mutual_aid', loanCeiling: 5_000_000 } as const
  const mutualAid = (await openFund(other, { ...opened, ...lending, name: 'Quỹ tương trợ' })).fundId
  const study = (await openFund(other, { ...opened, kind: 'study', name: 'Khuyến học' })).fundId
  const giving = { kind: 'social', cause: 'poor', name: 'Vì người nghèo' } as const
  const social = (await openFund(other, { ...opened, ...giving })).fundId
  const sheet = { unitId, fundId: mutualAid, name: 'Tháng 1', dueOn: day, amount: 5_000_000 }
  const { collectionId } = await openCollection(other, sheet)
  await recordCollection(other, { unitId, collectionId, day, memberIds: [memberId] })
  const gift = { unitId, day, amount: 5_000_000, where: 'cash' } as const
  await recordGift(other, { ...gift, fundId: study, sponsorName: 'Nhà sách' })
  await recordDonation(other, { ...gift, fundId: social })
  const decision = { decisionNumber: '01/NQ', decisionDay: day }
  await setApprovalRule(other, { unitId, fromDay: '10/01/2026', threshold, ...decision })
  const alone = await as('chair', 'deputy', 'committee', 'treasurer', 'inspector', 'member')
  return { ctx, unitId, alone, memberId, fundIds: { mutualAid, study, social } }
}
