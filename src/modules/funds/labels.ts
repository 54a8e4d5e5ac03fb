export const fundKindLabels = {
  mutual_aid: 'Quỹ tương trợ',
  study: 'Quỹ khuyến học',
  women: 'Quỹ nữ công',
  other: 'Quỹ nội bộ khác',
  social: 'Quỹ xã hội',
} as const
export type FundKind = keyof typeof fundKindLabels

export const everyLabels = {
  month: 'mỗi tháng',
  quarter: 'mỗi quý',
  year: 'mỗi năm',
  free: 'tùy tâm',
} as const
export type Every = keyof typeof everyLabels

export const interestLabels = {
  none: 'Không lãi',
  flat: 'Lãi tính trên cả khoản vay',
  declining: 'Lãi tính trên dư nợ giảm dần',
} as const

export const purposeLabels = {
  illness: 'Ốm đau, tai nạn',
  disaster: 'Thiên tai, hỏa hoạn',
  funeral: 'Việc tang',
  school: 'Học phí cho con',
  house: 'Sửa nhà',
  livelihood: 'Làm ăn, cải thiện đời sống',
  other: 'Việc khác',
} as const
export type PurposeCode = keyof typeof purposeLabels
export const purposes = Object.keys(purposeLabels) as [PurposeCode, ...PurposeCode[]]

export const loanStateLabels = {
  requested: 'Chờ duyệt',
  approved: 'Chờ chi',
  refused: 'Không duyệt',
  withdrawn: 'Đã rút',
  paid_out: 'Đang vay',
  repaid: 'Đã trả xong',
  written_off: 'Đã xóa nợ',
} as const
export type LoanState = keyof typeof loanStateLabels

export const movementLabels = {
  contribution: 'Góp quỹ',
  gift: 'Tài trợ, thu khác',
  interest: 'Lãi',
  refund: 'Hoàn tiền góp',
  grant: 'Trợ cấp, thưởng',
  remittance: 'Chuyển tiền ủng hộ',
  spending: 'Chi hoạt động',
  payout: 'Cho vay',
  repayment: 'Trả nợ vay',
  write_off: 'Xóa nợ',
} as const
export type MovementKind = keyof typeof movementLabels
export const movementKinds = Object.keys(movementLabels) as [MovementKind, ...MovementKind[]]

export const planReasonLabels = {
  paid_out: 'Lịch trả ban đầu',
  early: 'Trả trước một phần',
  paused: 'Tạm hoãn',
  rescheduled: 'Gia hạn, chia lại',
} as const

export const moneyLabels = { cash: 'Tiền mặt', bank: 'Chuyển khoản' } as const
export type Where = keyof typeof moneyLabels

export const awardStateLabels = {
  proposed: 'Chờ duyệt',
  approved: 'Chờ trao',
  refused: 'Không duyệt',
  paid: 'Đã trao',
} as const

export const paymentKindLabels = {
  refund: 'Hoàn tiền góp',
  remittance: 'Chuyển tiền ủng hộ',
  spending: 'Chi hoạt động',
} as const
export type PaymentKind = keyof typeof paymentKindLabels

export const paymentStateLabels = {
  waiting: 'Chờ duyệt',
  approved: 'Chờ chi',
  refused: 'Không duyệt',
  withdrawn: 'Đã rút',
  paid: 'Đã chi',
} as const
export type PaymentState = keyof typeof paymentStateLabels

export const reminderMeansLabels = {
  message: 'Nhắn tin',
  phone: 'Gọi điện',
  email: 'Gửi e-mail',
  paper: 'Trao phiếu',
  spoken: 'Nói trực tiếp',
} as const
export type ReminderMeans = keyof typeof reminderMeansLabels
export const reminderMeans = Object.keys(reminderMeansLabels) as [ReminderMeans, ...ReminderMeans[]]
