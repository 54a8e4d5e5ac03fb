import type { LoaderFunctionArgs } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { exportHonours } from '../honour/export-honours.ts'
import { formLabels, systemLabels, whomLabels } from '../labels.ts'
import { sheetResponse } from './file-response.ts'

const read = pageLoader((ctx, asked) => exportHonours(ctx, asked))

/** The register as filtered, as a spreadsheet. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const rows = await read(args)
  return sheetResponse(
    {
      sheetName: 'Sổ khen thưởng',
      title: 'Sổ khen thưởng',
      columns: [
        { header: 'Năm', kind: 'number', width: 8 },
        { header: 'Họ và tên, tập thể', kind: 'text', width: 30 },
        { header: 'Loại', kind: 'text', width: 10 },
        { header: 'Tổ, bộ phận', kind: 'text', width: 24 },
        { header: 'Danh hiệu, hình thức', kind: 'text', width: 40 },
        { header: 'Hình thức', kind: 'text', width: 20 },
        { header: 'Hệ thống', kind: 'text', width: 12 },
        { header: 'Về việc', kind: 'text', width: 40 },
        { header: 'Số quyết định', kind: 'text', width: 18 },
        { header: 'Ngày quyết định', kind: 'text', width: 14 },
        { header: 'Cơ quan quyết định', kind: 'text', width: 34 },
        { header: 'Số giấy chứng nhận', kind: 'text', width: 18 },
        { header: 'Tiền thưởng', kind: 'vnd', width: 14 },
        { header: 'Thu hồi', kind: 'text', width: 14 },
      ],
      rows: rows.map((row) => [
        row.year,
        row.name,
        whomLabels[row.kind],
        row.ofName,
        row.titleName,
        formLabels[row.form],
        systemLabels[row.system],
        row.about,
        row.decisionNumber,
        row.decidedOn ? formatDay(row.decidedOn) : '',
        row.issuerName,
        row.certificateNumber,
        row.amount,
        row.revokedOn ? formatDay(row.revokedOn) : '',
      ]),
    },
    'so-khen-thuong',
  )
}
