import './refusals.ts'
import type { Actor, Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import { openCollection } from './collection/open-collection.ts'
import { recordCollection } from './collection/record-collection.ts'
import { openFund } from './fund/open-fund.ts'
import { agreeToLoan } from './loan/agree-to-loan.ts'
import { payOutLoan } from './loan/pay-out-loan.ts'
import { requestLoan } from './loan/request-loan.ts'

/** A union with a mutual-aid fund, its officers, and members of the fund. */
export type World = {
  unitId: number
  fundId: number
  chair: Context
  deputy: Context
  treasurer: Context
  members: { memberId: number; personId: number }[]
}

type Rules = Omit<Parameters<typeof openFund>[1], 'unitId'>

export async function givenFund(
  ctx: Context,
  { people = 3, ...rules }: { people?: number } & Partial<Rules> = {},
): Promise<World> {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const members = []
  for (let index = 0; index < people; index += 1)
    members.push(await givenMember(ctx.db, unitId, { fullName: `Nguyễn Văn ${index}` }))
  const { fundId } = await openFund(chair, {
    unitId,
    kind: 'mutual_aid',
    name: 'Quỹ tương trợ',
    openedOn: '2020-01-01',
    contribution: 100_000,
    contributionEvery: 'month',
    loanCeiling: 10_000_000,
    maxTermMonths: 24,
    ...rules,
  } as Parameters<typeof openFund>[1])
  return {
    unitId,
    fundId,
    members,
    chair,
    deputy: acting(ctx, await givenActor(ctx.db, unitId, 'deputy')),
    treasurer: acting(ctx, await givenActor(ctx.db, unitId, 'treasurer')),
  }
}

/** Somebody who has just signed in as this member. */
export function asMember(ctx: Context, { unitId }: World, personId: number): Context {
  const actor: Actor = {
    accountId: 0,
    personId,
    name: 'Đoàn viên',
    rights: [{ unitId, role: 'member', subunitId: null }],
  }
  return acting(ctx, actor)
}

/** Everybody pays this much, once. */
export async function givenMoney(world: World, amount: number, day = '2021-01-05') {
  const { unitId, fundId, treasurer, members } = world
  const { collectionId } = await openCollection(treasurer, {
    unitId,
    fundId,
    name: `Đợt ${day}, ${amount}`,
    dueOn: day,
    amount,
  })
  const memberIds = members.map(({ memberId }) => memberId)
  return recordCollection(treasurer, { unitId, collectionId, day, memberIds, where: 'cash' })
}

/** A loan that was asked for and agreed to by two people, and paid out unless `day` is null. */
export async function givenLoan(
  world: World,
  {
    amount = 1_000_000,
    termMonths = 10,
    day = '2025-01-10' as string | null,
    who = 0,
    requestedOn = '2025-01-02',
  } = {},
): Promise<number> {
  const { unitId, fundId, treasurer, chair, deputy, members } = world
  const { loanId } = await requestLoan(treasurer, {
    unitId,
    fundId,
    memberId: members[who]?.memberId,
    purpose: 'illness',
    amount,
    termMonths,
    requestedOn,
  })
  await agreeToLoan(chair, { unitId, loanId, day: requestedOn })
  await agreeToLoan(deputy, { unitId, loanId, day: requestedOn })
  if (day) await payOutLoan(treasurer, { unitId, loanId, day, where: 'cash' })
  return loanId
}
