import { fewestShown } from '../labels.ts'

/** A member of the last day of a period and how he or she was praised. */
export type Praised = {
  memberId: number
  fullName: string
  sex: 'female' | 'male'
  /** Holds a leading post at work. */
  leads: boolean
  groupName: string
  /** Times praised within the period. */
  turns: number
  /** Times praised ever, as far as the register goes. */
  ever: number
  /** How many of the last four quarters brought praise. */
  quarters: number
}

export type Share = {
  label: string
  members: number
  /** null: too few members to be told apart from their colleagues. */
  praised: number | null
  turns: number | null
}

/** How praise is spread over the members: by sex, by post, by group. Small groups are put together, small halves hidden. */
export function spreadOf(members: readonly Praised[]) {
  const all = shareOf('Toàn đơn vị', members)
  return {
    all,
    bySex: withoutSmallHalves([
      shareOf(
        'Nữ',
        members.filter(({ sex }) => sex === 'female'),
      ),
      shareOf(
        'Nam',
        members.filter(({ sex }) => sex === 'male'),
      ),
    ]),
    byPost: withoutSmallHalves([
      shareOf(
        'Người giữ chức vụ lãnh đạo',
        members.filter(({ leads }) => leads),
      ),
      shareOf(
        'Nhân viên, chuyên viên',
        members.filter(({ leads }) => !leads),
      ),
    ]),
    byGroup: withoutSmallGroups(groupsOf(members)),
    never: members.filter(({ ever }) => ever === 0),
    always: members.filter(({ quarters }) => quarters === 4),
  }
}
export type Spread = ReturnType<typeof spreadOf>

function shareOf(label: string, members: readonly Praised[]) {
  return {
    label,
    members: members.length,
    praised: members.filter(({ turns }) => turns > 0).length,
    turns: members.reduce((sum, { turns }) => sum + turns, 0),
  }
}
type Full = ReturnType<typeof shareOf>

function groupsOf(members: readonly Praised[]): Full[] {
  const names = [...new Set(members.map(({ groupName }) => groupName))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  )
  return names.map((name) =>
    shareOf(
      name || 'Chưa thuộc tổ nào',
      members.filter(({ groupName }) => groupName === name),
    ),
  )
}

/** Of two halves that make a known whole, one that is hidden would follow from the other: both are hidden. */
export function withoutSmallHalves(halves: readonly Full[]): Share[] {
  const small = halves.some(({ members }) => members > 0 && members < fewestShown)
  return halves.map((half) => (small ? { ...half, praised: null, turns: null } : half))
}

/**
 * Puts small groups together until they are enough; when they alone are not, the smallest of the others joins them, so that what is
 * hidden does not follow from the total.
 */
export function withoutSmallGroups(groups: readonly Full[]): Share[] {
  const bySize = groups.toSorted((a, b) => a.members - b.members)
  const hidden: Full[] = []
  for (const group of bySize) {
    const together = hidden.reduce((sum, { members }) => sum + members, 0)
    const enough = hidden.length !== 1 && together >= fewestShown
    if (group.members >= fewestShown && (hidden.length === 0 || enough)) break
    hidden.push(group)
  }
  if (hidden.length === 0) return [...groups]
  const sum = (of: (group: Full) => number) => hidden.reduce((total, one) => total + of(one), 0)
  const members = sum((one) => one.members)
  const together: Share = {
    label: hidden.length === 1 ? (hidden[0]?.label ?? '') : `${hidden.length} tổ ít người, gộp lại`,
    members,
    praised: members < fewestShown ? null : sum((one) => one.praised),
    turns: members < fewestShown ? null : sum((one) => one.turns),
  }
  return [...groups.filter((group) => !hidden.includes(group)), together]
}
