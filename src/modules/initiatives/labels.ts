export const initiativeStateLabels = {
  waiting: 'Chờ hội đồng xét',
  more_asked: 'Cần bổ sung',
  recognised: 'Được công nhận',
  not_recognised: 'Không công nhận',
  withdrawn: 'Đã rút',
} as const
export type InitiativeState = keyof typeof initiativeStateLabels
export const initiativeStates = Object.keys(initiativeStateLabels) as [
  InitiativeState,
  ...InitiativeState[],
]

/** How far the recognition reaches, the narrowest first. */
export const scopeLabels = {
  base: 'Cấp cơ sở',
  sector: 'Cấp ngành',
  province: 'Cấp tỉnh',
  national: 'Toàn quốc',
} as const
export type Scope = keyof typeof scopeLabels
export const scopes = Object.keys(scopeLabels) as [Scope, ...Scope[]]
export const widerScopes = ['sector', 'province', 'national'] as const

export const resultLabels = {
  recognised: 'Công nhận',
  not_recognised: 'Không công nhận',
  more_asked: 'Yêu cầu bổ sung',
} as const
export type Result = keyof typeof resultLabels
export const results = Object.keys(resultLabels) as [Result, ...Result[]]

export const submissionStateLabels = {
  submitted: 'Đã gửi, chờ cấp trên',
  returned: 'Cấp trên trả lại',
  refused: 'Cấp trên không công nhận',
  recognised: 'Cấp trên công nhận',
  withdrawn: 'Đã rút đề nghị',
} as const
export type SubmissionState = keyof typeof submissionStateLabels

/** Whom a threshold of the "Bằng Lao động sáng tạo" is for. */
export const thresholdLevelLabels = {
  below_university: 'trình độ từ cao đẳng trở xuống',
  university: 'trình độ từ đại học trở lên',
  leader: 'cán bộ lãnh đạo, quản lý',
} as const
export type ThresholdLevel = keyof typeof thresholdLevelLabels

export const offerStateLabels = {
  none: 'Trong đơn vị',
  offered: 'Đã gửi cấp trên',
  returned: 'Cấp trên trả lại',
  published: 'Cấp trên đã phổ biến',
} as const
export type OfferState = keyof typeof offerStateLabels
