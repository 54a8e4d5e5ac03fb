import type { LoaderFunctionArgs } from 'react-router'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { registrationStateLabels, remarkLabels } from '../labels.ts'
import { exportRegistrations } from '../registration/export-registrations.ts'

const read = pageLoader(async (ctx, asked) => ({
  rows: await exportRegistrations(ctx, asked),
  year: asked.year || ctx.today.slice(0, 4),
}))

/** The filtered registrations as a spreadsheet; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { rows, year } = await read(args)
  const bytes = await writeSheet({
    sheetName: 'Đăng ký thi đua',
    columns: [
      { header: 'Họ và tên', kind: 'text', width: 26 },
      { header: 'Nội dung', kind: 'text', width: 60 },
      { header: 'Số lượng', kind: 'text', width: 18 },
      { header: 'Xong trước ngày', kind: 'day', width: 16 },
      { header: 'Minh chứng', kind: 'text', width: 30 },
      { header: 'Tổ', kind: 'text', width: 24 },
      { header: 'Phong trào', kind: 'text', width: 40 },
      { header: 'Ngày đăng ký', kind: 'day', width: 14 },
      { header: 'Trạng thái', kind: 'text', width: 16 },
      { header: 'Kết quả', kind: 'text', width: 40 },
      { header: 'Người xác nhận', kind: 'text', width: 24 },
      { header: 'Nhận xét', kind: 'text', width: 40 },
    ],
    rows: rows.map((one) => [
      one.whose,
      one.content,
      one.quantity,
      one.dueOn,
      one.proof,
      one.groupName,
      one.movementName,
      one.registeredOn,
      registrationStateLabels[one.state],
      one.result,
      one.confirmedByName ?? '',
      one.remarks.map((remark) => remarkLabels[remark]).join(', '),
    ]),
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="dang-ky-thi-dua-${year}.xlsx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
