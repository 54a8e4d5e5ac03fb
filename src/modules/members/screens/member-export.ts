import type { LoaderFunctionArgs } from 'react-router'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { listExtraFields } from '../extra-field/list-extra-fields.ts'
import { memberCells } from '../import/member-cells.ts'
import { extraColumns, memberColumns } from '../import/member-columns.ts'
import { exportMembers } from '../member/export-members.ts'

const read = pageLoader(async (ctx, asked) => ({
  members: await exportMembers(ctx, asked),
  fields: await listExtraFields(ctx, asked),
  today: ctx.today,
}))

/** The filtered list as a spreadsheet that the import understands; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { members, fields, today } = await read(args)
  const columns = [
    ...memberColumns.filter(({ key }) => key !== 'nationalId' && key !== 'ethnicGroup'),
    ...extraColumns(fields),
  ]
  const bytes = await writeSheet({
    sheetName: 'Đoàn viên',
    columns,
    rows: members.map((member) => memberCells(member, columns)),
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="doan-vien-${today}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}
