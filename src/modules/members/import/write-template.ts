import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import type { Catalog } from './catalog.ts'
import { extraColumns, memberColumns } from './member-columns.ts'

/** The row that shows how to fill the sheet; the import passes over it. */
const example: Record<string, string> = {
  fullName: 'Ví dụ: Nguyễn Thị Hoa (dòng này không được nhập)',
  sex: 'Nữ',
  birthDay: '1985-05-20',
  nationalId: '001185000123',
  joinedOn: '2010-09-01',
  groupName: 'Tổ Hành chính',
  jobTitle: 'Chuyên viên',
  phone: '0912345678',
  email: 'hoa@vidu.vn',
  hometown: 'Hà Nội',
}

/** An empty spreadsheet with the unit's columns, an example, and a second sheet that says what each column takes. */
export function writeTemplate(catalog: Catalog): Promise<Buffer> {
  const columns = [
    ...memberColumns.filter(({ key }) => key !== 'memberId'),
    ...extraColumns(catalog.ownFields),
  ]
  return writeSheet({
    sheetName: 'Đoàn viên',
    columns,
    rows: [columns.map(({ key }) => example[key] ?? null)],
    notes: { sheetName: 'Hướng dẫn', lines: notesOf(catalog) },
  })
}

function notesOf({ workerType, professionalLevel, politicalLevel, groups, ownFields }: Catalog) {
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join('; ')
  return [
    'Mỗi dòng là một đoàn viên. Bắt buộc: họ và tên, giới tính, ngày vào công đoàn. Các cột khác có thể để trống hoặc xóa đi.',
    'Ô để trống không xóa thông tin đã có trong hồ sơ.',
    'Ngày ghi kiểu ngày/tháng/năm, ví dụ 05/03/1980.',
    'Số định danh, số thẻ, điện thoại: để ô kiểu Văn bản (Text) để không mất số 0 ở đầu; tệp này đã đặt sẵn.',
    'Người đã có hồ sơ được nhận ra theo số định danh, rồi số thẻ, rồi họ tên cùng ngày sinh.',
    `Tổ, bộ phận: ${groups.length > 0 ? names(groups) : 'đơn vị chưa lập tổ nào; có thể lập khi nhập'}`,
    `Loại lao động: ${names(workerType)}`,
    `Trình độ chuyên môn: ${names(professionalLevel)}`,
    `Lý luận chính trị: ${names(politicalLevel)}`,
    ...ownFields.map(
      ({ label, kind, options }) =>
        `${label}: ${{ text: 'chữ', number: 'số', day: 'ngày/tháng/năm', choice: options.join('; '), yes_no: 'Có hoặc Không' }[kind]}`,
    ),
  ]
}
