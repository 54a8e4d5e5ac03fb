import type { MemberCounts } from '../unit/member-counts.ts'
import type { Body, Structure as Loaded } from './load-structure.ts'

type Structure = Omit<Loaded, 'rules'>

export type Rule = { code: string; document: string; parameters: unknown }

/** A sentence and where the rule stands. It warns; it forbids nothing. */
export type Warning = { code: string; says: string; document: string }

type Parameters = {
  min?: number
  max?: number | Record<string, number>
  minMembers?: number
  minWomen?: number
  minCommittee?: number
  manyMembers?: number
  maxForMany?: number
  committeeShare?: number
  financePosts?: string[]
}
type Check = (facts: Facts, rule: Parameters) => (string | false | undefined)[]

/** What the rules look at. */
class Facts {
  readonly structure: Structure
  readonly memberCount: number
  readonly womenCount: number
  constructor(structure: Structure, { members, women }: MemberCounts) {
    this.structure = structure
    this.memberCount = members
    this.womenCount = women
  }
  bodies(kind: string): Body[] {
    return this.structure.bodies.filter((body) => body.kind === kind)
  }
  people(bodyId: number): Set<number> {
    const { holders } = this.structure
    return new Set(
      holders.filter((holder) => holder.bodyId === bodyId).map((holder) => holder.personId),
    )
  }
  /** How many a body is meant to have, or has where that is not laid down. */
  size({ bodyId, seats }: Body): number {
    return seats ?? this.people(bodyId).size
  }
  get grassroots(): boolean {
    return this.structure.level === 4
  }
  /** A bound that may differ by level. */
  bound(bound: Parameters['max']): number {
    const found = typeof bound === 'object' ? bound[this.structure.level] : bound
    return found ?? Number.POSITIVE_INFINITY
  }
}

/** One check for each code of organization.structure_rule; the numbers stand in the rule. */
const checks: Record<string, Check> = {
  committee_needs_members: (facts, { minMembers = 0 }) => [
    facts.grassroots &&
      facts.memberCount < minMembers &&
      facts.bodies('executive_committee').length > 0 &&
      `Công đoàn cơ sở có ${facts.memberCount} đoàn viên; dưới ${minMembers} đoàn viên thì chỉ bầu Chủ tịch, không lập Ban Chấp hành.`,
    facts.grassroots &&
      facts.memberCount >= minMembers &&
      facts.bodies('executive_committee').length === 0 &&
      `Công đoàn cơ sở có ${facts.memberCount} đoàn viên nhưng chưa có Ban Chấp hành.`,
  ],
  committee_size: (facts, { min = 0, max, manyMembers = 0, maxForMany = 0 }) => {
    const most = facts.memberCount >= manyMembers ? maxForMany : facts.bound(max)
    return facts
      .bodies('executive_committee')
      .map((body) => facts.grassroots && outside(facts.size(body), body.name, min, most))
  },
  upper_committee_size: (facts, { max }) =>
    facts
      .bodies('executive_committee')
      .map((body) => outside(facts.size(body), body.name, 0, facts.bound(max))),
  section_committee_size: (facts, { min = 0, max }) =>
    facts
      .bodies('section_committee')
      .map((body) => outside(facts.size(body), body.name, min, facts.bound(max))),
  standing_needs_committee: (facts, { minCommittee = 0 }) => {
    const committee = facts.bodies('executive_committee')[0]
    const size = committee ? facts.size(committee) : 0
    return [
      facts.bodies('standing_committee').length > 0 &&
        size < minCommittee &&
        `Chỉ bầu Ban Thường vụ khi Ban Chấp hành có từ ${minCommittee} người; hiện là ${size} người.`,
    ]
  },
  inspection_needs_members: (facts, { minMembers = 0 }) => {
    const has = facts.bodies('inspection_committee').length > 0
    return [
      facts.grassroots &&
        facts.memberCount >= minMembers &&
        !has &&
        `Công đoàn cơ sở có ${facts.memberCount} đoàn viên nhưng chưa có Ủy ban Kiểm tra (lập khi có từ ${minMembers} đoàn viên).`,
      facts.grassroots &&
        facts.memberCount < minMembers &&
        has &&
        `Ủy ban Kiểm tra lập khi có từ ${minMembers} đoàn viên; dưới số đó phân công một ủy viên Ban Chấp hành làm công tác kiểm tra.`,
    ]
  },
  inspection_size: (facts, { max, committeeShare = 1 }) =>
    facts.bodies('inspection_committee').flatMap((body) => {
      const committee = new Set(
        facts.bodies('executive_committee').flatMap((one) => [...facts.people(one.bodyId)]),
      )
      const both = [...facts.people(body.bodyId)].filter((person) => committee.has(person)).length
      const size = facts.size(body)
      return [
        outside(size, body.name, 0, facts.bound(max)),
        both * committeeShare > size &&
          `${body.name} có ${both} trên ${size} người là ủy viên Ban Chấp hành; nhiều nhất là một phần ${committeeShare}.`,
      ]
    }),
  inspection_not_finance: (facts, { financePosts = [] }) => {
    const { holders } = facts.structure
    return facts.bodies('inspection_committee').flatMap(({ bodyId }) =>
      [...facts.people(bodyId)].map((person) => {
        const finance = holders.find(
          (holder) => holder.personId === person && financePosts.includes(holder.kind),
        )
        return (
          finance &&
          `${finance.holderName} là ${finance.kindName} (chủ tài khoản hoặc làm kế toán) nên không tham gia Ủy ban Kiểm tra.`
        )
      }),
    )
  },
  accountant_not_treasurer: ({ structure: { holders } }) =>
    holders
      .filter(({ kind }) => kind === 'accountant')
      .map(
        (accountant) =>
          holders.some(
            ({ kind, personId }) => kind === 'treasurer' && personId === accountant.personId,
          ) &&
          `${accountant.holderName} vừa là Kế toán vừa là Thủ quỹ; phải là hai người khác nhau.`,
      ),
  womens_committee_needs_women: (facts, { minWomen = 0 }) => [
    facts.grassroots &&
      facts.womenCount >= minWomen &&
      facts.bodies('womens_committee').length === 0 &&
      `Công đoàn cơ sở có ${facts.womenCount} đoàn viên nữ nhưng chưa có Ban Nữ công quần chúng (lập khi có từ ${minWomen} nữ).`,
  ],
}

function outside(size: number, name: string, min: number, max: number): string | false {
  if (size < min) return `${name} có ${size} người; ít nhất là ${min} người.`
  return size > max && `${name} có ${size} người; nhiều nhất là ${max} người.`
}

/** The sentences of the rules of the day that this structure does not keep. */
export function warningsOf(
  structure: Structure,
  counts: MemberCounts,
  rules: readonly Rule[],
): Warning[] {
  const facts = new Facts(structure, counts)
  return rules.flatMap(({ code, document, parameters }) =>
    (checks[code]?.(facts, parameters as Parameters) ?? []).flatMap((says) =>
      says ? [{ code, says, document }] : [],
    ),
  )
}
