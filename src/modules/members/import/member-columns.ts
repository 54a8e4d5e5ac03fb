import type { KnownColumn } from '#platform/spreadsheet/find-table.ts'
import { fieldLabels } from '../labels.ts'

/** A column of the members' spreadsheet: the import takes it, the export and the template write it, under the same heading. */
export type MemberColumn = KnownColumn & {
  key: MemberColumnKey | `extra:${number}`
  header: string
  kind: 'text' | 'day'
  /** In characters, as Excel counts. */
  width: number
}

export type MemberColumnKey =
  | 'memberId'
  | Exclude<keyof typeof fieldLabels, 'extra'>
  | 'joinedOn'
  | 'groupName'

function column(
  key: MemberColumnKey,
  header: string,
  width: number,
  ...names: string[]
): MemberColumn {
  const kind = ['birthDay', 'cardIssuedOn', 'joinedOn'].includes(key) ? 'day' : 'text'
  return { key, header, kind, width, names: [header, ...names] }
}

/**
 * The columns in the order of the export, each with every heading under which officers keep it. What the cells hold is
 * said at `memberCells`.
 */
export const memberColumns: readonly MemberColumn[] = [
  column('memberId', 'Mã hồ sơ', 10),
  column(
    'fullName',
    fieldLabels.fullName,
    28,
    'Họ tên',
    'Họ và tên đoàn viên',
    'Họ tên đoàn viên',
    'Tên đoàn viên',
    'Họ và tên khai sinh',
  ),
  column('sex', fieldLabels.sex, 10, 'Phái', 'Giới', 'Nam/Nữ'),
  column(
    'birthDay',
    fieldLabels.birthDay,
    13,
    'Ngày tháng năm sinh',
    'Năm sinh',
    'Sinh ngày',
    'Ngày/tháng/năm sinh',
  ),
  column(
    'nationalId',
    fieldLabels.nationalId,
    16,
    'Số định danh cá nhân',
    'CCCD',
    'Số CCCD',
    'Căn cước công dân',
    'Số căn cước công dân',
    'Số căn cước',
    'Căn cước',
    'CMND',
    'Số CMND',
    'CMND/CCCD',
    'CCCD/CMND',
    'Số CMND/CCCD',
    'Số CCCD/CMND',
    'Chứng minh nhân dân',
  ),
  column(
    'cardNumber',
    fieldLabels.cardNumber,
    14,
    'Số thẻ đoàn viên',
    'Mã thẻ',
    'Mã đoàn viên',
    'Mã số đoàn viên',
    'Thẻ đoàn viên',
  ),
  column('cardIssuedOn', fieldLabels.cardIssuedOn, 13, 'Ngày cấp thẻ đoàn viên'),
  column(
    'joinedOn',
    'Ngày vào công đoàn',
    13,
    'Ngày kết nạp',
    'Ngày vào CĐ',
    'Ngày gia nhập',
    'Ngày gia nhập công đoàn',
    'Ngày tham gia công đoàn',
    'Ngày kết nạp công đoàn',
    'Ngày vào đoàn',
  ),
  column(
    'groupName',
    'Tổ, bộ phận',
    24,
    'Tổ công đoàn',
    'Tổ CĐ',
    'Tổ',
    'Công đoàn bộ phận',
    'Bộ phận',
    'Phòng ban',
    'Phòng',
    'Đơn vị công tác',
  ),
  column(
    'jobTitle',
    fieldLabels.jobTitle,
    22,
    'Chức vụ',
    'Chức danh',
    'Vị trí việc làm',
    'Công việc',
    'Nghề nghiệp',
  ),
  column(
    'workerType',
    fieldLabels.workerType,
    18,
    'Loại hình lao động',
    'Đối tượng',
    'Đối tượng lao động',
  ),
  column(
    'professionalLevel',
    fieldLabels.professionalLevel,
    16,
    'Trình độ',
    'Trình độ đào tạo',
    'Chuyên môn',
  ),
  column(
    'politicalLevel',
    fieldLabels.politicalLevel,
    16,
    'Trình độ lý luận chính trị',
    'Trình độ LLCT',
    'LLCT',
  ),
  column('ethnicGroup', fieldLabels.ethnicGroup, 10),
  column('hometown', fieldLabels.hometown, 24, 'Nguyên quán', 'Quê'),
  column(
    'address',
    fieldLabels.address,
    30,
    'Nơi ở',
    'Nơi ở hiện nay',
    'Chỗ ở hiện nay',
    'Địa chỉ thường trú',
    'Nơi thường trú',
    'Hộ khẩu thường trú',
  ),
  column(
    'phone',
    fieldLabels.phone,
    14,
    'Số điện thoại',
    'SĐT',
    'Số ĐT',
    'ĐTDĐ',
    'Di động',
    'Điện thoại di động',
  ),
  column('email', fieldLabels.email, 26, 'Email', 'E-mail', 'Địa chỉ email', 'Hộp thư'),
]

/** The unit's own fields, as further columns of its spreadsheet. */
export function extraColumns(
  fields: readonly { extraFieldId: number; label: string }[],
): MemberColumn[] {
  return fields.map(({ extraFieldId, label }) => ({
    key: `extra:${extraFieldId}`,
    header: label,
    kind: 'text',
    width: 18,
    names: [label],
  }))
}
