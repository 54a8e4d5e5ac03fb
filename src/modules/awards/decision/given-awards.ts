import { recordReceipt } from '#ledger'
import type { Context } from '#platform/context.ts'
import type { Role } from '#platform/rights.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import { addCandidates } from '../candidate/add-candidates.ts'
import { startProposal } from '../proposal/start-proposal.ts'
import { setTitle } from '../title/set-title.ts'
import { findReady } from './find-ready.ts'
import { recordDecision } from './record-decision.ts'

export const quarter = {
  about: 'Thành tích xuất sắc trong quý IV năm 2025',
  fromDay: '01/10/2025',
  toDay: '31/12/2025',
}

/** A unit with its officers, ten million in cash, and a quarterly commendation of 500,000 in its catalogue. */
export async function givenUnitWithTitle(ctx: Context, parentId?: number, name?: string) {
  const unitId = await givenUnit(ctx.db, { ...(parentId && { parentId }), ...(name && { name }) })
  const as = async (...roles: Role[]) => acting(ctx, await givenActor(ctx.db, unitId, ...roles))
  const [chair, treasurer] = [await as('chair'), await as('treasurer')]
  await recordReceipt(treasurer, {
    unitId,
    day: '01/01/2026',
    account: '111',
    against: '5122',
    amount: 100_000_000,
    counterpart: 'Đoàn viên',
    reason: 'Đoàn phí',
  })
  const { titleId } = await setTitle(chair, {
    unitId,
    name: 'Biểu dương quý',
    form: 'commendation',
    scope: 'occasional',
    forWhom: ['person', 'collective'],
    level: 'own',
    personPrize: 500_000,
    fromDay: '01/01/2020',
  })
  return { unitId, titleId, chair, treasurer, as }
}

/** The same with three members, who are proposed for the last quarter. */
export async function givenProposal(
  ctx: Context,
  { parentId, name }: { parentId?: number; name?: string } = {},
) {
  const unit = await givenUnitWithTitle(ctx, parentId, name)
  const { unitId, titleId, chair } = unit
  const memberIds: number[] = []
  const personIds: number[] = []
  for (const fullName of ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường']) {
    const member = await givenMember(ctx.db, unitId, { fullName })
    memberIds.push(member.memberId)
    personIds.push(member.personId)
  }
  const { proposalId } = await startProposal(chair, { unitId, titleId, ...quarter })
  await addCandidates(chair, { unitId, proposalId, memberIds, achievement: 'Vượt kế hoạch 20%' })
  return { ...unit, proposalId, memberIds, personIds }
}

export const signed = {
  number: '05/QĐ-CĐCS',
  decidedOn: '10/01/2026',
  about: quarter.about,
  signerName: 'Phạm Thị Chủ Tịch',
  signerPosition: 'Chủ tịch',
}

/** Decides on everything that lies with the unit; `changes` may leave people out or set prizes. */
export async function decideOnAll(
  officer: Context,
  unitId: number,
  changes: Partial<Parameters<typeof recordDecision>[1]> = {},
) {
  const { proposals } = await findReady(officer, { unitId })
  return recordDecision(officer, {
    unitId,
    proposals: proposals.map((one) => `${one.homeUnitId}-${one.proposalId}`),
    chosen: proposals.flatMap((one) =>
      one.candidates.map(({ candidateId }) => `${one.homeUnitId}-${candidateId}`),
    ),
    personPrize: 500_000,
    ...signed,
    ...changes,
  })
}
