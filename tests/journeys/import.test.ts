import { describe, expect, it } from 'vitest'
import { writeSheet } from '../../src/platform/spreadsheet/write-sheet.ts'
import { everySize, visit } from './world.ts'

const text = (header: string) => ({ header, kind: 'text' as const })

/** A list as an office keeps it: a title above, days as text, and two mistakes. */
async function officeList(family: string): Promise<Buffer> {
  const sheet = await writeSheet({
    sheetName: 'Danh sách',
    title: 'DANH SÁCH ĐOÀN VIÊN',
    columns: ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Ngày vào công đoàn', 'Điện thoại'].map(text),
    rows: [
      [`${family} Thị Mai`, '05/03/1988', 'Nữ', '01/06/2015', '0987000111'],
      [`${family} Văn Đức`, '17-8-1979', 'Nam', '1/9/2003', ''],
      [`${family} Thị Lụa`, '31/02/1990', 'Nữ', '01/06/2015', ''],
      [`${family} Quốc Bảo`, '20.11.1985', 'Nam', '2010-04-30', ''],
      [`${family} Thị Gấm`, '09/09/1993', 'Phụ nữ à', '01/06/2018', ''],
    ],
  })
  return Buffer.from(sheet)
}

describe.each(everySize)('on a %s', (size) => {
  it('a chair brings members in from Excel, is told each mistake with its cell, and takes it back', async () => {
    const chair = await visit({ size, as: 'lien-minh-htx-dak-nong.chair' })
    await chair.open('/')
    await chair.go('Đoàn viên', /\/members$/)
    await chair.go('Nhập từ Excel', /\/import$/)
    await chair.page.getByLabel('Tệp danh sách').setInputFiles({
      name: `danh-sach-${size}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await officeList(size === 'phone' ? 'Triệu' : 'Bế'),
    })
    await chair.press('Tải lên', /\/columns$/)
    await chair.picture('ghep-cot')
    await chair.press('Xem trước', /\/import\/\d+$/)
    await chair.page.getByRole('heading', { name: 'Từng dòng', exact: true }).waitFor()
    await chair.look()
    await chair.picture('xem-truoc')
    const preview = await chair.text()
    expect(preview).toContain('Sẽ thêm 3 đoàn viên')
    expect(preview).toMatch(/Ô B6\b.*31\/02\/1990/)
    expect(preview).toMatch(/Ô C8\b.*Phụ nữ à/)

    await chair.press('Ghi vào hồ sơ')
    await chair.sees('Đã thêm 3 đoàn viên, sửa 0 hồ sơ')
    await chair.picture('da-nhap')
    await chair.press('Hoàn tác lần nhập')
    await chair.sees(/Lần nhập này đã được hoàn tác/)
  })
})
