import type { BodyFact, BodyKind, PositionKind, SubunitFact, TermFact } from './facts.ts'

/** One chair to sit on during one term. */
export interface Seat {
  kind: PositionKind
  bodyKey: string | null
  subunitKey: string | null
  termKey: string
}

/** How many sit where. Zero leaves the body out. */
export interface CommitteeSizes {
  viceChairs: number
  /** The executive committee altogether, chair and vice chairs included. */
  executive: number
  standing: number
  inspection: number
  womens: number
  finance: boolean
}

/**
 * Sizes that stay within the charter's bounds for a union of this size: an executive committee of 3–15 from 10 members up, a standing
 * committee only with nine or more in it, an inspection committee from 30 members, a women's committee from 10 women.
 */
export function usualSizes(members: number, women: number): CommitteeSizes {
  const executive =
    members < 10
      ? 1
      : members < 35
        ? 3
        : members < 70
          ? 5
          : members < 130
            ? 7
            : members < 190
              ? 9
              : 11
  return {
    executive,
    viceChairs: executive === 1 ? 0 : executive >= 9 ? 2 : 1,
    standing: executive >= 9 ? 3 : 0,
    inspection: members >= 36 ? (members >= 130 ? 5 : 3) : 0,
    womens: women >= 12 ? (women >= 45 ? 5 : 3) : 0,
    finance: members >= 10,
  }
}

const bodyNames: Record<BodyKind, string> = {
  executive_committee: 'Ban Chấp hành',
  standing_committee: 'Ban Thường vụ',
  inspection_committee: 'Ủy ban Kiểm tra',
  womens_committee: 'Ban Nữ công quần chúng',
  club: 'Ban Chủ nhiệm Câu lạc bộ nữ công',
  section_committee: 'Ban Chấp hành công đoàn bộ phận',
}

export interface Cabinet {
  bodies: BodyFact[]
  /** In the order in which they are filled. */
  seats: Seat[]
}

/** The bodies and seats of a union's term, groups and sections included. */
export function cabinetOf(
  term: TermFact,
  sizes: CommitteeSizes,
  subunits: readonly SubunitFact[],
): Cabinet {
  const cabinet: Cabinet = { bodies: [], seats: [] }

  function seat(
    kind: PositionKind,
    count: number,
    bodyKey: string | null,
    subunitKey: string | null = null,
  ): void {
    for (let index = 0; index < count; index += 1)
      cabinet.seats.push({ kind, bodyKey, subunitKey, termKey: term.key })
  }

  function body(kind: BodyKind, seats: number, subunit: SubunitFact | null = null): string {
    const key = [kind, subunit?.key, term.key].filter((part) => part).join('.')
    const name = subunit
      ? `${bodyNames[kind]} ${subunit.name.replace(/^Công đoàn (bộ phận )?/, '')}`
      : bodyNames[kind]
    cabinet.bodies.push({
      key,
      kind,
      name,
      termKey: term.key,
      subunitKey: subunit?.key ?? null,
      seats,
      from: term.from,
      until: term.until,
    })
    return key
  }

  if (sizes.executive > 0) {
    const executive = body('executive_committee', sizes.executive)
    seat('chair', 1, executive)
    seat('vice_chair', sizes.viceChairs, executive)
    seat('committee_member', sizes.executive - 1 - sizes.viceChairs, executive)
  }
  if (sizes.standing > 0)
    seat('standing_member', sizes.standing, body('standing_committee', sizes.standing))
  if (sizes.inspection > 0) {
    const inspection = body('inspection_committee', sizes.inspection)
    seat('inspection_head', 1, inspection)
    seat('inspection_deputy', 1, inspection)
    seat('inspection_member', sizes.inspection - 2, inspection)
  }
  if (sizes.finance) {
    seat('accountant', 1, null)
    seat('treasurer', 1, null)
  }
  if (sizes.womens > 0) {
    const womens = body('womens_committee', sizes.womens)
    seat('womens_head', 1, womens)
    seat('womens_member', sizes.womens - 1, womens)
  }
  for (const subunit of subunits) {
    if (subunit.kind === 'section') {
      const section = body('section_committee', 3, subunit)
      seat('section_chair', 1, section, subunit.key)
      seat('section_vice_chair', 1, section, subunit.key)
      seat('section_member', 1, section, subunit.key)
    } else {
      seat('group_leader', 1, null, subunit.key)
      seat('deputy_group_leader', 1, null, subunit.key)
    }
  }
  return cabinet
}
