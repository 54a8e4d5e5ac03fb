/** Whose illness, wedding, loss … it is, seen from the member. */
export const relationLabels = {
  self: 'Bản thân',
  spouse: 'Vợ hoặc chồng',
  child: 'Con',
  parent: 'Bố mẹ đẻ',
  spouse_parent: 'Bố mẹ vợ hoặc chồng',
} as const
export type Relation = keyof typeof relationLabels
export const relations = Object.keys(relationLabels) as [Relation, ...Relation[]]

export const hospitalLevelLabels = {
  '': 'Mọi tuyến',
  commune: 'Tuyến xã',
  district: 'Tuyến huyện, khu vực',
  province: 'Tuyến tỉnh',
  central: 'Tuyến trung ương',
} as const
export type HospitalLevel = keyof typeof hospitalLevelLabels
export const hospitalLevels = Object.keys(hospitalLevelLabels) as [
  HospitalLevel,
  ...HospitalLevel[],
]

export const caseStateLabels = {
  waiting: 'Chờ duyệt',
  approved: 'Đã duyệt, chờ chi',
  paid: 'Đã chi',
  refused: 'Không duyệt',
  withdrawn: 'Đã rút',
} as const
export type CaseState = keyof typeof caseStateLabels
export const caseStates = Object.keys(caseStateLabels) as [CaseState, ...CaseState[]]

/** What all kinds that tell of health or hardship are called where few may know more; also the line of the settlement. */
export const careLabel = 'Thăm hỏi, trợ cấp'
