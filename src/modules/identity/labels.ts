export const tokenScopeLabels = { read: 'Chỉ đọc', write: 'Đọc và ghi' } as const

export const invitationStateLabels = {
  open: 'Đang chờ',
  used: 'Đã dùng',
  revoked: 'Đã thu hồi',
  expired: 'Hết hạn',
} as const
