export const entryKindLabels = {
  opening: 'Số dư ban đầu',
  receipt: 'Thu',
  payment: 'Chi',
  transfer: 'Chuyển tiền',
  general: 'Khác',
  reversal: 'Đảo',
} as const
export type EntryKindShown = keyof typeof entryKindLabels

export const accountKindLabels = {
  asset: 'Tài sản',
  liability: 'Phải trả',
  equity: 'Nguồn vốn',
  income: 'Thu',
  expense: 'Chi',
} as const
export type AccountKind = keyof typeof accountKindLabels

export const voucherKindLabels = { receipt: 'Phiếu thu', payment: 'Phiếu chi' } as const
export type VoucherKind = keyof typeof voucherKindLabels

export const proposalStateLabels = {
  waiting: 'Chờ duyệt',
  approved: 'Đã duyệt, chờ chi',
  refused: 'Không duyệt',
  withdrawn: 'Đã rút',
  paid: 'Đã chi',
} as const
export type ProposalState = keyof typeof proposalStateLabels

export const proposalStateTones = {
  waiting: 'warning',
  approved: 'info',
  refused: 'error',
  withdrawn: 'neutral',
  paid: 'success',
} as const

/** The number as it stands on the paper: 'PT 0012/2026'. */
export function voucherCode(kind: string, number: number, year: number): string {
  return `${kind === 'receipt' ? 'PT' : 'PC'} ${String(number).padStart(4, '0')}/${year}`
}
