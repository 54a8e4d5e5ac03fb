/** What kind of day it is; women's days have a colour of their own wherever days are drawn. */
export const dayKindLabels = {
  union: 'Ngày của công đoàn',
  women: 'Ngày của phụ nữ, gia đình',
  children: 'Ngày của các cháu',
  own: 'Ngày riêng của đơn vị',
  nation: 'Ngày lễ, ngày kỷ niệm của đất nước',
  tet: 'Tết',
  other: 'Ngày khác',
} as const
export type DayKind = keyof typeof dayKindLabels
export const dayKinds = Object.keys(dayKindLabels) as [DayKind, ...DayKind[]]

/** What a unit may call a day of its own. */
export const ownDayKinds = ['own', 'union', 'women', 'children', 'other'] as const

export const dayStateLabels = {
  planned: 'Theo chương trình',
  kept: 'Đã tổ chức',
  dropped: 'Không tổ chức',
} as const
export type DayState = keyof typeof dayStateLabels

export const meetingLevelLabels = {
  unit: 'Toàn đơn vị',
  committee: 'Ban Chấp hành và các ban',
  section: 'Công đoàn bộ phận',
  group: 'Tổ công đoàn',
} as const
export type MeetingLevel = keyof typeof meetingLevelLabels

export const everyMonthsLabels = {
  1: 'Hằng tháng',
  3: 'Hằng quý',
  6: 'Sáu tháng một lần',
  12: 'Mỗi năm một lần',
} as const
export type EveryMonths = keyof typeof everyMonthsLabels

export const meetingStateLabels = {
  held: 'Đã họp',
  missed: 'Quá ngày, chưa ghi',
  ahead: 'Sắp tới',
  called_off: 'Không họp',
} as const
export type MeetingState = keyof typeof meetingStateLabels

/** The lead work that is offered for a day: so many days before, what. */
export const usualTasks = [
  { daysBefore: 45, what: 'Lên kế hoạch, dự trù kinh phí, xin ý kiến cấp ủy và thủ trưởng' },
  { daysBefore: 30, what: 'Phân công, mời khách, đặt chỗ, gửi thông báo đến các tổ' },
  { daysBefore: 7, what: 'Kiểm tra lần cuối: chương trình, người dự, quà, ảnh' },
] as const
