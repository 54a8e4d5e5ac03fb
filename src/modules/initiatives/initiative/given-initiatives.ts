import type { Context } from '#platform/context.ts'
import type { Role } from '#platform/rights.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import '../refusals.ts'
import { decideInitiative } from '../decision/decide-initiative.ts'
import { enterInitiative } from './enter-initiative.ts'

export const solution = {
  title: 'Sổ trực điện tử',
  field: 'digital',
  solution: 'Ghi sổ trực trên máy, tự nhắc ca',
  benefit: '60.000.000',
} as const

export const recognition = {
  result: 'recognised',
  number: '12/QĐ-CĐCS',
  decidedOn: '10/01/2026',
  council: 'Hội đồng sáng kiến',
} as const

/** A union of two members below a provincial one, beside a sister union; `member` is the first of the two, signed in. */
export async function givenCouncil(ctx: Context) {
  const upperId = await givenUnit(ctx.db, { name: 'Công đoàn Viên chức', kind: 'superior_union' })
  const unitId = await givenUnit(ctx.db, { parentId: upperId })
  const besideId = await givenUnit(ctx.db, { name: 'Công đoàn bên cạnh', parentId: upperId })
  const { memberId, personId } = await givenMember(ctx.db, unitId)
  const { memberId: otherId } = await givenMember(ctx.db, unitId, { fullName: 'Lê Văn An' })
  const as = async (of: number, ...roles: Role[]) =>
    acting(ctx, await givenActor(ctx.db, of, ...roles))
  const { accountId } = await ctx.db
    .selectFrom('identity.account')
    .where('personId', '=', personId)
    .select('id as accountId')
    .executeTakeFirstOrThrow()
  const rights = [{ unitId, role: 'member' as const, subunitId: null }]
  const member = acting(ctx, { accountId, personId, name: 'Trần Thị Bình', rights })
  const chair = await as(unitId, 'chair')
  const upper = await as(upperId, 'chair')
  return { upperId, unitId, besideId, memberId, otherId, as, member, chair, upper }
}
export type Council = Awaited<ReturnType<typeof givenCouncil>>

/** An initiative of the first member alone, recognised by the own council. */
export async function givenRecognised(
  { chair, unitId, memberId }: Council,
  changed: Partial<Record<'title' | 'benefit' | 'decidedOn', string>> = {},
) {
  const { initiativeId } = await enterInitiative(chair, {
    unitId,
    ...solution,
    ...changed,
    authorMemberIds: [memberId],
    authorShares: [100],
  })
  const { decisionId } = await decideInitiative(chair, {
    unitId,
    initiativeId,
    ...recognition,
    ...(changed.decidedOn && { decidedOn: changed.decidedOn }),
  })
  return { initiativeId, decisionId }
}
