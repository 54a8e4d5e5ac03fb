export const periodKindLabels = {
  month: 'Tháng',
  quarter: 'Quý',
  half_year: '6 tháng',
  year: 'Năm',
  school_year: 'Năm học',
  term: 'Nhiệm kỳ',
} as const
export type PeriodKind = keyof typeof periodKindLabels

export const reportStateLabels = {
  draft: 'Đang soạn',
  submitted: 'Đã gửi',
  returned: 'Bị trả lại',
  accepted: 'Đã duyệt',
} as const
export type ReportState = keyof typeof reportStateLabels

export const reportStateTones = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'warning',
  accepted: 'success',
} as const

export const signModeLabels = {
  committee: 'TM. Ban Chấp hành',
  standing: 'TM. Ban Thường vụ',
  chair: 'Chủ tịch ký trực tiếp',
} as const
export type SignMode = keyof typeof signModeLabels

export const reportEventLabels = {
  started: 'Bắt đầu soạn',
  counted: 'Tính lại số liệu',
  overridden: 'Sửa số',
  override_cleared: 'Bỏ số sửa',
  submitted: 'Gửi lên cấp trên',
  returned: 'Cấp trên trả lại',
  accepted: 'Cấp trên duyệt',
} as const
export type ReportEventKind = keyof typeof reportEventLabels

export const treeViewLabels = {
  'as-was': 'Theo đơn vị trực thuộc tại thời điểm đó',
  'as-is': 'Theo đơn vị trực thuộc hiện nay',
} as const
