/** Said where the database cannot be reached, or has no room to write. */
export const unavailableSentence =
  'Cơ sở dữ liệu tạm thời không dùng được. Những gì đã lưu vẫn còn; hãy thử lại sau ít phút.'

const fullDiskSentence =
  'Máy chủ đã hết chỗ trống nên chưa ghi được. Hãy giải phóng ổ đĩa rồi gửi lại; những gì đã lưu trước đó vẫn còn.'

const lostConnection = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT'],
  ...['08000', '08001', '08003', '08006', '57P01', '57P02', '57P03', '53300', '3D000', '55000'],
])
const fullDisk = new Set(['ENOSPC', '53100'])

/** The sentence for an error that says nothing about what was asked, only that the database is gone or full; otherwise null. */
export function unavailability(error: unknown): string | null {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  if (fullDisk.has(code)) return fullDiskSentence
  const broken = /^(Connection terminated|timeout exceeded when trying to connect)/.test(message)
  return lostConnection.has(code) || broken ? unavailableSentence : null
}
