import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { exportCases } from '../case/export-cases.ts'
import {
  caseStateLabels,
  type HospitalLevel,
  hospitalLevelLabels,
  type Relation,
  relationLabels,
} from '../labels.ts'
import { sheetResponse } from './sheet-response.ts'

const read = pageLoader(async (ctx, asked) => ({
  cases: await exportCases(ctx, asked),
  today: ctx.today,
}))

/** The filtered cases as a spreadsheet; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { cases, today } = await read(args)
  return sheetResponse(
    {
      sheetName: 'Hồ sơ chăm lo',
      columns: [
        { header: 'Số hồ sơ', kind: 'number', width: 10 },
        { header: 'Đoàn viên', kind: 'text', width: 26 },
        { header: 'Việc', kind: 'text', width: 24 },
        { header: 'Của ai', kind: 'text', width: 22 },
        { header: 'Tên người thân', kind: 'text', width: 24 },
        { header: 'Tuyến', kind: 'text', width: 18 },
        { header: 'Ngày xảy ra', kind: 'day', width: 14 },
        { header: 'Số tiền', kind: 'vnd', width: 14 },
        { header: 'Trạng thái', kind: 'text', width: 18 },
        { header: 'Ngày chi', kind: 'day', width: 14 },
        { header: 'Người báo', kind: 'text', width: 24 },
      ],
      rows: cases.map((one) => [
        one.caseId,
        one.fullName,
        one.kindInClear,
        relationLabels[one.relation as Relation],
        one.aboutName,
        one.hospitalLevel ? hospitalLevelLabels[one.hospitalLevel as HospitalLevel] : '',
        one.happenedOn,
        one.amount,
        caseStateLabels[one.state],
        one.paidOn,
        one.enteredByName,
      ]),
    },
    `cham-lo-${today}`,
  )
}
