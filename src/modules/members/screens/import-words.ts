/** The states of an import and the kinds of its rows, as the pages name them. */
export const importStateLabels = {
  storing: 'Đang đọc tệp',
  matching: 'Chờ ghép cột',
  checking: 'Đang kiểm tra',
  checked: 'Chờ ghi',
  failed: 'Kiểm tra bị lỗi',
  applied: 'Đã ghi',
  undone: 'Đã hoàn tác',
} as const
export type ImportStateCode = keyof typeof importStateLabels

export const importKindLabels = {
  add: 'Thêm mới',
  change: 'Sửa hồ sơ',
  same: 'Giữ nguyên',
  unclear: 'Chưa rõ là ai',
  error: 'Có lỗi',
} as const
