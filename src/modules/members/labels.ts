export const sexLabels = { female: 'Nữ', male: 'Nam' } as const
export type Sex = keyof typeof sexLabels

/** How a person becomes a member of a union. */
export const joiningLabels = {
  admitted: 'Kết nạp',
  readmitted: 'Kết nạp lại',
  transferred_in: 'Chuyển đến',
  merged_in: 'Đến theo sáp nhập',
} as const
export type Joining = keyof typeof joiningLabels

/** How a membership of a union ends. */
export const leavingLabels = {
  transferred_out: 'Chuyển đi',
  merged_out: 'Đi theo sáp nhập',
  retired: 'Nghỉ hưu',
  resigned: 'Xin ra, thôi việc',
  struck_off: 'Xóa tên',
  expelled: 'Khai trừ',
  deceased: 'Từ trần',
  union_dissolved: 'Công đoàn giải thể',
} as const
export type Leaving = keyof typeof leavingLabels

export const eventLabels = {
  ...joiningLabels,
  suspended: 'Tạm dừng sinh hoạt',
  resumed: 'Trở lại sinh hoạt',
  ...leavingLabels,
} as const
export type EventKind = keyof typeof eventLabels

export const stateLabels = {
  active: 'Đang sinh hoạt',
  suspended: 'Tạm dừng',
  left: 'Đã rời',
  none: 'Chưa kết nạp',
} as const
export type MemberState = keyof typeof stateLabels

export const extraFieldKindLabels = {
  text: 'Chữ',
  number: 'Số',
  day: 'Ngày',
  choice: 'Chọn một',
  yes_no: 'Có hoặc không',
} as const
export type ExtraFieldKind = keyof typeof extraFieldKindLabels

export const transferStateLabels = {
  pending: 'Đang chờ',
  accepted: 'Đã nhận',
  refused: 'Không nhận',
  withdrawn: 'Đã rút',
} as const
export type TransferState = keyof typeof transferStateLabels

export const applicationFormLabels = {
  individual: 'Đơn cá nhân (Mẫu 5a)',
  collective: 'Đơn tập thể (Mẫu 5b)',
} as const
export type ApplicationForm = keyof typeof applicationFormLabels

export const applicationStateLabels = {
  waiting: 'Đang chờ',
  admitted: 'Đã kết nạp',
  refused: 'Không kết nạp',
  withdrawn: 'Đã rút',
} as const
export type ApplicationState = keyof typeof applicationStateLabels

/** The fields of a record, as screens, Excel columns and messages name them. */
export const fieldLabels = {
  fullName: 'Họ và tên',
  sex: 'Giới tính',
  birthDay: 'Ngày sinh',
  ethnicGroup: 'Dân tộc',
  hometown: 'Quê quán',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  jobTitle: 'Chức vụ chuyên môn',
  workerType: 'Loại lao động',
  professionalLevel: 'Trình độ chuyên môn',
  politicalLevel: 'Lý luận chính trị',
  cardNumber: 'Số thẻ',
  cardIssuedOn: 'Ngày cấp thẻ',
  nationalId: 'Số định danh',
  extra: 'Thông tin riêng',
} as const
export type RecordField = keyof typeof fieldLabels
