export const movementKindLabels = { movement: 'Phong trào', theme: 'Chủ đề năm' } as const
export type MovementKind = keyof typeof movementKindLabels
export const movementKinds = Object.keys(movementKindLabels) as [MovementKind, ...MovementKind[]]

export const movementStateLabels = {
  coming: 'Sắp bắt đầu',
  running: 'Đang thực hiện',
  over: 'Đã hết thời gian',
  ended: 'Đã kết thúc',
  merged: 'Đã gộp',
  withdrawn: 'Đã rút',
} as const
export type MovementState = keyof typeof movementStateLabels
export const movementStates = Object.keys(movementStateLabels) as [
  MovementState,
  ...MovementState[],
]

export const registrantLabels = {
  member: 'Từng đoàn viên',
  group: 'Tổ, công đoàn bộ phận',
  unit: 'Đơn vị',
} as const
export type Registrant = keyof typeof registrantLabels
export const registrants = Object.keys(registrantLabels) as [Registrant, ...Registrant[]]

export const registrationStateLabels = {
  registered: 'Đã đăng ký',
  achieved: 'Đạt',
  partly: 'Đạt một phần',
  missed: 'Không đạt',
  withdrawn: 'Đã rút',
} as const
export type RegistrationState = keyof typeof registrationStateLabels
export const registrationStates = Object.keys(registrationStateLabels) as [
  RegistrationState,
  ...RegistrationState[],
]
export const outcomes = ['achieved', 'partly', 'missed'] as const

export const reviewKindLabels = { interim: 'Sơ kết', final: 'Tổng kết' } as const
export type ReviewKind = keyof typeof reviewKindLabels
export const reviewKinds = Object.keys(reviewKindLabels) as [ReviewKind, ...ReviewKind[]]

/** What the coach tells the officer about a text. */
export const remarkLabels = {
  same: 'Trùng bản khác',
  near: 'Gần giống bản khác',
  repeats: 'Lặp lại năm trước',
  substance: 'Chung chung',
  amount: 'Chưa có số lượng',
  day: 'Chưa có thời hạn',
  proof: 'Chưa có minh chứng',
} as const
export type Remark = keyof typeof remarkLabels
export const remarks = Object.keys(remarkLabels) as [Remark, ...Remark[]]

/** The unit itself registers; it has no name of its own in the list. */
export const unitItself = 'Đơn vị'
