import { type GateKind, severityLabels } from '../labels.ts'

export type Gate = {
  gateId: number
  kind: GateKind
  /** Days, months, the mildest discipline (1 …), rounds; nothing for a registration. */
  most: number
  belowRank: number | null
  /** Closes this degree (1 is the best) and those above it. */
  closesRank: number
  document: string
}

/** What is known of a person at the end of a round. */
export type Standing = {
  /** Working days, maternity not counted. */
  absentDays: number
  /** Full months as a member, up to the end of the round. */
  memberMonths: number
  /** 0: none. */
  severity: number
  registered: boolean
  /** Degrees of the concluded rounds within this one; 1 is the best. */
  lowerRanks: readonly number[]
}

export type Closed = {
  closesRank: number
  /** 'nghỉ 41 ngày làm việc, mức tối đa 40 (thai sản không tính), theo …' */
  because: string
  /** What somebody may read who must not learn of absence or discipline. */
  plain: string
}

const because: Record<GateKind, (gate: Gate, person: Standing) => string | null> = {
  absent_days: ({ most }, { absentDays }) =>
    absentDays > most
      ? `nghỉ ${absentDays} ngày làm việc, mức tối đa ${most} (thai sản không tính)`
      : null,
  member_months: ({ most }, { memberMonths }) =>
    memberMonths < most
      ? `là đoàn viên của đơn vị được ${memberMonths} tháng, cần ít nhất ${most} tháng`
      : null,
  discipline: ({ most }, { severity }) =>
    severity > 0 && severity >= most
      ? `bị kỷ luật ${severityLabels[severity - 1]}, không xét từ mức ${severityLabels[most - 1]} trở lên`
      : null,
  not_registered: (_, { registered }) =>
    registered ? null : 'không đăng ký phong trào thi đua nào trong năm',
  low_months: ({ most, belowRank }, { lowerRanks }) => {
    const low = lowerRanks.filter((rank) => rank > Number(belowRank)).length
    return low > most ? `có ${low} kỳ bị xếp dưới mức cần đạt, cho phép tối đa ${most} kỳ` : null
  },
}
const isPrivate = (kind: GateKind) => kind === 'absent_days' || kind === 'discipline'

/** The gates that are closed to somebody, each with its reason and its document. */
export function closedBy(gates: readonly Gate[], person: Standing): Closed[] {
  return gates.flatMap((gate) => {
    const reason = because[gate.kind](gate, person)
    if (!reason) return []
    const full = `${reason}, theo ${gate.document}`
    return {
      closesRank: gate.closesRank,
      because: full,
      plain: isPrivate(gate.kind) ? 'theo điều kiện mà Ban Chấp hành nắm' : full,
    }
  })
}

/** The best degree left open; 1 where no gate is closed. */
export function bestOpen(closed: readonly Closed[]): number {
  return 1 + Math.max(0, ...closed.map(({ closesRank }) => closesRank))
}
