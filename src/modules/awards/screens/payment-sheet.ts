import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { certificateNumber } from '../certificate/certificate-words.ts'
import { findDecision } from '../decision/find-decision.ts'
import { sheetResponse } from './file-response.ts'

const read = pageLoader((ctx, asked) => findDecision(ctx, asked))

/** The list of prizes as a spreadsheet. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const decision = await read(args)
  return sheetResponse(
    {
      sheetName: 'Danh sách chi thưởng',
      title: `${decision.titleName}, quyết định ${decision.number}`,
      columns: [
        { header: 'STT', kind: 'number', width: 6 },
        { header: 'Họ và tên, tên tập thể', kind: 'text', width: 30 },
        { header: 'Chức vụ', kind: 'text', width: 22 },
        { header: 'Đơn vị', kind: 'text', width: 30 },
        { header: 'Số giấy chứng nhận', kind: 'text', width: 18 },
        { header: 'Số tiền', kind: 'vnd', width: 14 },
        { header: 'Ký nhận', kind: 'text', width: 18 },
      ],
      rows: decision.recipients.map((one, index) => [
        index + 1,
        one.name,
        one.post,
        one.ofName,
        certificateNumber({ number: one.certificateNumber, year: one.year }),
        one.amount,
        '',
      ]),
    },
    `danh-sach-chi-thuong-${decision.decisionId}`,
  )
}
