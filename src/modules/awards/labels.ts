export const formLabels = {
  commendation: 'Biểu dương',
  title: 'Danh hiệu',
  merit_note: 'Giấy khen',
  merit_certificate: 'Bằng khen',
  flag: 'Cờ thi đua',
  medal: 'Kỷ niệm chương, huy chương',
  creative_labour: 'Bằng Lao động sáng tạo',
  prize: 'Giải thưởng',
  order: 'Huân chương',
  example: 'Điển hình tiên tiến',
  other: 'Hình thức khác',
} as const
export type Form = keyof typeof formLabels
export const forms = Object.keys(formLabels) as [Form, ...Form[]]

export const systemLabels = { union: 'Công đoàn', state: 'Nhà nước' } as const
export type System = keyof typeof systemLabels
export const systems = Object.keys(systemLabels) as [System, ...System[]]

export const scopeLabels = {
  comprehensive: 'Toàn diện (năm)',
  topical: 'Chuyên đề',
  occasional: 'Theo đợt, đột xuất',
} as const
export type Scope = keyof typeof scopeLabels
export const scopes = Object.keys(scopeLabels) as [Scope, ...Scope[]]

/** Who decides on a title. */
export const levelLabels = {
  own: 'Đơn vị mình',
  superior: 'Công đoàn cấp trên trực tiếp',
  province: 'Liên đoàn Lao động tỉnh, công đoàn ngành trung ương',
  confederation: 'Tổng Liên đoàn',
  state: 'Nhà nước',
  employer: 'Thủ trưởng cơ quan, chuyên môn',
} as const
export type Level = keyof typeof levelLabels
export const levels = Object.keys(levelLabels) as [Level, ...Level[]]

export const whomLabels = { person: 'Cá nhân', collective: 'Tập thể' } as const
export type Whom = keyof typeof whomLabels
export const whoms = Object.keys(whomLabels) as [Whom, ...Whom[]]

export const proposalStateLabels = {
  draft: 'Đang lập',
  submitted: 'Đã trình cấp trên',
  returned: 'Cấp trên trả lại',
  refused: 'Không đồng ý',
  decided: 'Đã có quyết định',
  withdrawn: 'Đã rút',
} as const
export type ProposalState = keyof typeof proposalStateLabels
export const proposalStates = Object.keys(proposalStateLabels) as [
  ProposalState,
  ...ProposalState[],
]

export const stepLabels = {
  submitted: 'Trình lên',
  passed_on: 'Trình tiếp lên',
  returned: 'Trả lại',
  refused: 'Không đồng ý',
  decided: 'Ra quyết định',
  withdrawn: 'Rút đề nghị',
} as const
export type StepKind = keyof typeof stepLabels

/** From what the list of a proposal came. */
export const groundsLabels = {
  list: 'Danh sách lập tay',
  review: 'Kết quả đợt bình xét',
  ballot: 'Kết quả bỏ phiếu',
  initiative: 'Sáng kiến được công nhận',
} as const
export type GroundsKind = keyof typeof groundsLabels

export const outcomeLabels = { '': '', honoured: 'Được khen', not_chosen: 'Không chọn' } as const
export type Outcome = keyof typeof outcomeLabels

export const paymentLabels = {
  none: 'Không có tiền thưởng',
  waiting: 'Tiền thưởng chờ duyệt chi',
  approved: 'Tiền thưởng chờ chi',
  paid: 'Đã chi tiền thưởng',
} as const
export type Payment = keyof typeof paymentLabels

export const signModeLabels = {
  committee: 'TM. Ban Chấp hành',
  standing: 'TM. Ban Thường vụ',
  chair: 'Chủ tịch ký trực tiếp',
} as const
export type SignMode = keyof typeof signModeLabels
export const signModes = Object.keys(signModeLabels) as [SignMode, ...SignMode[]]

/** What is printed above the signer's post. */
export function signLines(mode: SignMode, byDeputy: boolean): string[] {
  const behalf = { committee: ['TM. BAN CHẤP HÀNH'], standing: ['TM. BAN THƯỜNG VỤ'], chair: [] }
  return [...behalf[mode], ...(byDeputy ? ['KT. CHỦ TỊCH'] : [])]
}

/** Fewer members than this could be recognised among their colleagues. */
export const fewestShown = 5
