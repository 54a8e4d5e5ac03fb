import type { LoaderFunctionArgs } from 'react-router'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { exportInitiatives } from '../initiative/export-initiatives.ts'
import { initiativeStateLabels, scopeLabels } from '../labels.ts'

const read = pageLoader(async (ctx, asked) => ({
  initiatives: await exportInitiatives(ctx, asked),
  today: ctx.today,
}))

/** The filtered register as a spreadsheet; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { initiatives, today } = await read(args)
  const bytes = await writeSheet({
    sheetName: 'Sổ sáng kiến',
    columns: [
      { header: 'Số', kind: 'number', width: 8 },
      { header: 'Đơn vị', kind: 'text', width: 26 },
      { header: 'Tên sáng kiến', kind: 'text', width: 48 },
      { header: 'Tác giả (tỷ lệ)', kind: 'text', width: 40 },
      { header: 'Lĩnh vực', kind: 'text', width: 28 },
      { header: 'Ngày nộp', kind: 'day', width: 12 },
      { header: 'Áp dụng lần đầu', kind: 'day', width: 14 },
      { header: 'Hiệu quả', kind: 'text', width: 40 },
      { header: 'Giá trị làm lợi', kind: 'vnd', width: 16 },
      { header: 'Lợi ích khác', kind: 'text', width: 30 },
      { header: 'Kết quả', kind: 'text', width: 20 },
      { header: 'Phạm vi', kind: 'text', width: 14 },
      { header: 'Ngày công nhận', kind: 'day', width: 14 },
      { header: 'Quyết định', kind: 'text', width: 36 },
    ],
    rows: initiatives.map((one) => [
      one.initiativeId,
      one.unitName,
      one.title,
      one.authors,
      one.fieldName,
      one.enteredOn,
      one.appliedOn,
      one.effect,
      one.benefitShown,
      one.benefitWords,
      initiativeStateLabels[one.state],
      one.scope ? scopeLabels[one.scope] : '',
      one.recognisedOn,
      one.decision,
    ]),
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="so-sang-kien-${today}.xlsx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
