export type VoteState = 'draft' | 'handing_out' | 'casting' | 'counting' | 'final' | 'cancelled'
export const voteStateLabels: Record<VoteState, string> = {
  draft: 'Đang chuẩn bị',
  handing_out: 'Đang phát phiếu',
  casting: 'Đang bỏ phiếu',
  counting: 'Đang kiểm phiếu',
  final: 'Đã có kết quả',
  cancelled: 'Đã hủy',
}
/** An open vote hands out no papers and seals no box. */
export const openVoteStateLabels: Record<VoteState, string> = {
  ...voteStateLabels,
  casting: 'Đang biểu quyết',
}

export const methods = ['choose', 'yes_no'] as const
export type Method = (typeof methods)[number]
export const methodLabels: Record<Method, string> = {
  choose: 'Chọn trong danh sách (bầu, bình chọn)',
  yes_no: 'Đồng ý hay không đồng ý với từng mục',
}

export const bases = ['collected', 'roll', 'valid'] as const
export type Base = (typeof bases)[number]
export const baseLabels: Record<Base, string> = {
  collected: 'số phiếu thu về',
  roll: 'số người trong danh sách cử tri',
  valid: 'số phiếu hợp lệ',
}

export const electorates = ['members', 'body', 'chosen'] as const
export type Electorate = (typeof electorates)[number]
export const electorateLabels: Record<Electorate, string> = {
  members: 'Toàn thể đoàn viên',
  body: 'Thành viên của một ban, ủy ban, hội đồng',
  chosen: 'Những người được chọn',
}

export type Outcome = 'passed' | 'tied' | 'failed'
export const outcomeLabels: Record<Outcome, string> = {
  passed: 'Đạt',
  tied: 'Ngang phiếu, chưa phân định',
  failed: 'Không đạt',
}
