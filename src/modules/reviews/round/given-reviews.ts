import { openSubunit } from '#organization'
import type { Context } from '#platform/context.ts'
import type { Role } from '#platform/rights.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'
import { adoptSuggestion } from '../criteria-set/adopt-suggestion.ts'
import { findRound } from './find-round.ts'
import { openRound } from './open-round.ts'

export const fullPoints = [25, 30, 20, 15, 10]
/** Points of the shipped set that come to a total. */
export function pointsFor(total: number): number[] {
  let left = total
  return fullPoints.map((most) => {
    const points = Math.min(most, left)
    left -= points
    return points
  })
}

/** A union with two groups of three and the shipped criteria from 2025 on. */
export async function givenReviews(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const as = async (...roles: Role[]) => acting(ctx, await givenActor(ctx.db, unitId, ...roles))
  const chair = await as('chair')
  const groups: { subunitId: number; leader: Context; memberIds: number[] }[] = []
  const people: { memberId: number; personId: number; own: Context }[] = []
  for (const name of ['Tổ 1', 'Tổ 2']) {
    const { subunitId } = await openSubunit(chair, {
      unitId,
      kind: 'group',
      name,
      openedOn: '01/01/2020',
    })
    const memberIds: number[] = []
    for (const fullName of ['An', 'Bình', 'Chi'].map((given) => `Lê ${name} ${given}`)) {
      const member = await givenMember(ctx.db, unitId, { fullName })
      await ctx.db
        .insertInto('members.groupAssignment')
        .values({ unitId, memberId: member.memberId, subunitId, fromDay: '2020-01-01' })
        .execute()
      const { accountId } = await givenActor(ctx.db, unitId)
      const rights = [{ unitId, role: 'member' as const, subunitId: null }]
      people.push({
        ...member,
        own: acting(ctx, { accountId, personId: member.personId, name: fullName, rights }),
      })
      memberIds.push(member.memberId)
    }
    const leader = await givenActor(ctx.db, unitId)
    const rights = [{ unitId, role: 'group-leader' as const, subunitId }]
    groups.push({ subunitId, memberIds, leader: acting(ctx, { ...leader, rights }) })
  }
  await adoptSuggestion(chair, { unitId, fromDay: '01/01/2025' })
  const open = (kind: 'month' | 'quarter' | 'half' | 'year', number = 1, year = 2025) =>
    openRound(chair, { unitId, kind, year, number })
  /** The sheet that somebody fills in: everybody in sight, with these totals in their order; null leaves a row empty. */
  const sheet = async (who: Context, roundId: number, totals: readonly (number | null)[]) => {
    const { people } = await findRound(who, { unitId, roundId })
    return {
      unitId,
      roundId,
      assessmentIds: people.map(({ assessmentId }) => assessmentId),
      versions: people.map(({ version }) => version),
      points: totals.flatMap((total): (number | string)[] =>
        total === null ? fullPoints.map(() => '') : pointsFor(total),
      ),
      notes: people.map(() => ''),
      ranks: people.map(() => '' as const),
    }
  }
  return { unitId, as, chair, groups, people, open, sheet }
}
export type World = Awaited<ReturnType<typeof givenReviews>>
