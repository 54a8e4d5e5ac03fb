import { type QuotaScope, quotaScopeLabels } from '../labels.ts'

export type Band = { rank: number; name: string; fromPoints: number }
export type Quota = {
  rank: number
  scope: QuotaScope
  /** Persons; null: `percent` holds. */
  most: number | null
  /** Of those who are rated there, rounded down. */
  percent: number | null
  womenFirst: boolean
  document: string
}
export type Candidate = {
  assessmentId: number
  groupId: number | null
  sectionId: number | null
  total: number
  isWoman: boolean
  /** The best degree that no gate closes. */
  bestRank: number
  /** The degree that the committee or a vote gave; it takes its seat before all others. */
  fixedRank: number | null
}
export type Placed = { rank: number; reason: string }

/** The degree that the points alone give. */
export function rankOf(bands: readonly Band[], total: number): number {
  const reached = bands.toSorted((a, b) => a.rank - b.rank).find((band) => total >= band.fromPoints)
  return reached?.rank ?? Math.max(...bands.map(({ rank }) => rank))
}

/** Where a quota counts somebody: people of no group are a place of their own. */
function placeIn({ scope }: Quota, { groupId, sectionId }: Candidate): string {
  return String(scope === 'group' ? [groupId, sectionId] : scope === 'section' ? sectionId : '')
}

/** How many of so many a quota lets through. */
export function seatsOf({ most, percent }: Quota, people: number): number {
  return most ?? Math.floor((people * Number(percent)) / 100)
}

/**
 * Degrees by points, gates and quotas, with the reason of whoever falls out. Quotas of groups go before those of sections and of the
 * whole. Of equal points women go first where the rule says so; who is still equal at the last place falls out together, so that
 * neither chance nor the order of entry decides: the committee does, by vote.
 */
export function placePeople(
  people: readonly Candidate[],
  bands: readonly Band[],
  quotas: readonly Quota[],
): Map<number, Placed> {
  const placed = new Map<number, Placed>(
    people.map((one) => [
      one.assessmentId,
      { rank: one.fixedRank ?? Math.max(one.bestRank, rankOf(bands, one.total)), reason: '' },
    ]),
  )
  const scopes = Object.keys(quotaScopeLabels)
  const ordered = quotas.toSorted(
    (a, b) => a.rank - b.rank || scopes.indexOf(a.scope) - scopes.indexOf(b.scope),
  )
  const worst = Math.max(...bands.map(({ rank }) => rank))
  for (const quota of ordered) {
    if (quota.rank >= worst) continue
    const places = Map.groupBy(people, (one) => placeIn(quota, one))
    for (const there of places.values()) {
      const seats = seatsOf(quota, there.length)
      const fixed = there.filter((one) => one.fixedRank === quota.rank).length
      const wanting = there.filter(
        (one) => one.fixedRank === null && placed.get(one.assessmentId)?.rank === quota.rank,
      )
      for (const [one, reason] of fallen(wanting, quota, seats, fixed))
        placed.set(one.assessmentId, { rank: quota.rank + 1, reason })
    }
  }
  return placed
}

/** Who does not find a seat, and why. */
function fallen(
  wanting: readonly Candidate[],
  quota: Quota,
  seats: number,
  fixed: number,
): [Candidate, string][] {
  const classes = [
    ...Map.groupBy(wanting, (one) => one.total * 2 + (quota.womenFirst && one.isWoman ? 1 : 0)),
  ].toSorted(([a], [b]) => b - a)
  const out: [Candidate, string][] = []
  let taken = fixed
  let full = false
  const limit = `${quota.percent === null ? `${quota.most} người` : `${quota.percent} % (${seats} người)`} ${quotaScopeLabels[quota.scope]}, theo ${quota.document}`
  for (const [, equals] of classes) {
    if (!full && taken + equals.length <= seats) {
      taken += equals.length
      continue
    }
    const tied = !full && taken < seats
    full = true
    for (const one of equals) {
      const why = tied
        ? `bằng ${one.total} điểm với ${equals.length - 1} người khác ở suất cuối, cần Ban Chấp hành bỏ phiếu`
        : `${one.total} điểm, đã hết suất`
      out.push([one, `${why}; tối đa ${limit}`])
    }
  }
  return out
}

/** Quotas that the degrees given exceed, in words; nothing where all hold. */
export function exceeded(
  people: readonly (Candidate & { rank: number | null })[],
  quotas: readonly Quota[],
  placeName: (one: Candidate, scope: QuotaScope) => string,
): string[] {
  return quotas.flatMap((quota) =>
    [...Map.groupBy(people, (one) => placeIn(quota, one)).values()].flatMap((there) => {
      const have = there.filter(({ rank }) => rank === quota.rank).length
      const seats = seatsOf(quota, there.length)
      const [first] = there
      if (have <= seats || !first) return []
      return `${placeName(first, quota.scope)}: ${have} người, tối đa ${seats} (theo ${quota.document})`
    }),
  )
}
