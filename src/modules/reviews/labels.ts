import type { Day } from '#platform/clock.ts'

export const roundKindLabels = {
  month: 'Tháng',
  quarter: 'Quý',
  half: 'Sáu tháng',
  year: 'Năm',
} as const
export type RoundKind = keyof typeof roundKindLabels
export const roundKinds = Object.keys(roundKindLabels) as [RoundKind, ...RoundKind[]]
export const monthsOf: Record<RoundKind, number> = { month: 1, quarter: 3, half: 6, year: 12 }

/** The steps of a round in their order; `section` only where somebody is rated by a section. */
export const roundStateLabels = {
  self: 'Đoàn viên tự chấm',
  group: 'Họp tổ',
  section: 'Công đoàn bộ phận',
  committee: 'Ban Chấp hành',
  concluded: 'Đã kết luận',
  cancelled: 'Đã hủy',
} as const
export type RoundState = keyof typeof roundStateLabels

export const degreeLabels = {
  excellent: 'Hoàn thành xuất sắc',
  good: 'Hoàn thành tốt',
  completed: 'Hoàn thành',
  not_completed: 'Không hoàn thành',
} as const
export type Degree = keyof typeof degreeLabels
export const degrees = Object.keys(degreeLabels) as [Degree, ...Degree[]]

export const gateKindLabels = {
  absent_days: 'Nghỉ quá số ngày làm việc (thai sản không tính)',
  member_months: 'Là đoàn viên chưa đủ số tháng',
  discipline: 'Bị kỷ luật từ mức',
  not_registered: 'Không đăng ký thi đua trong năm',
  low_months: 'Có số kỳ bị xếp dưới mức',
} as const
export type GateKind = keyof typeof gateKindLabels
export const gateKinds = Object.keys(gateKindLabels) as [GateKind, ...GateKind[]]

/** Of employer and union alike, the mildest first; the number is kept in `fact.severity`. */
export const severityLabels = [
  'khiển trách',
  'cảnh cáo',
  'hạ bậc lương',
  'giáng chức',
  'cách chức',
  'khai trừ, buộc thôi việc',
] as const

export const factKindLabels = {
  absence: 'Nghỉ việc',
  maternity: 'Nghỉ thai sản',
  discipline: 'Kỷ luật',
} as const
export type FactKind = keyof typeof factKindLabels
export const factKinds = Object.keys(factKindLabels) as [FactKind, ...FactKind[]]

export const quotaScopeLabels = {
  group: 'mỗi tổ',
  section: 'mỗi bộ phận',
  round: 'cả đợt',
} as const
export type QuotaScope = keyof typeof quotaScopeLabels
export const quotaScopes = Object.keys(quotaScopeLabels) as [QuotaScope, ...QuotaScope[]]

export const remarkKindLabels = { praise: 'Khen', criticism: 'Phê bình', note: 'Góp ý' } as const
export type RemarkKind = keyof typeof remarkKindLabels
export const remarkKinds = Object.keys(remarkKindLabels) as [RemarkKind, ...RemarkKind[]]

export const assignmentStateLabels = {
  assigned: 'Đang làm',
  done: 'Hoàn thành',
  late: 'Hoàn thành muộn',
  missed: 'Không hoàn thành',
  withdrawn: 'Đã rút',
} as const
export type AssignmentState = keyof typeof assignmentStateLabels
export const checkedStates = ['done', 'late', 'missed'] as const

const two = (count: number) => String(count).padStart(2, '0')

/** First and last day of the `number`th month, quarter or half of a year (for a year: 1). */
export function periodOf(kind: RoundKind, year: number, number: number): [Day, Day] {
  const months = monthsOf[kind]
  const first = (number - 1) * months + 1
  const last = first + months - 1
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate()
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(lastDay)}`]
}

/** 'Tháng 3/2024', 'Quý 1/2024', 'Sáu tháng đầu năm 2024', 'Năm 2024'. */
export function periodName(kind: RoundKind, fromDay: Day): string {
  const year = fromDay.slice(0, 4)
  const month = Number(fromDay.slice(5, 7))
  if (kind === 'month') return `Tháng ${month}/${year}`
  if (kind === 'quarter') return `Quý ${(month + 2) / 3}/${year}`
  if (kind === 'half') return `Sáu tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return `Năm ${year}`
}
