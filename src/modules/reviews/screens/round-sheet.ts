import type { LoaderFunctionArgs } from 'react-router'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findMinutes } from '../round/minutes.ts'

const read = pageLoader((ctx, asked) => findMinutes(ctx, asked))

/** The people of a round with all views, as a spreadsheet; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { people, rules, name, roundId } = await read(args)
  const total = (points: number[] | null) => points?.reduce((sum, one) => sum + one, 0) ?? null
  const bytes = await writeSheet({
    sheetName: 'Bình xét',
    title: name,
    columns: [
      { header: 'STT', kind: 'number', width: 6 },
      { header: 'Đoàn viên', kind: 'text', width: 28 },
      { header: 'Tổ', kind: 'text', width: 22 },
      { header: 'Bộ phận', kind: 'text', width: 22 },
      { header: 'Tự chấm', kind: 'number', width: 10 },
      { header: 'Tổ chấm', kind: 'number', width: 10 },
      { header: 'Bộ phận chấm', kind: 'number', width: 12 },
      { header: 'Ban Chấp hành', kind: 'number', width: 14 },
      { header: 'Xếp loại', kind: 'text', width: 28 },
      { header: 'Lý do', kind: 'text', width: 40 },
      { header: 'Nhận xét', kind: 'text', width: 40 },
    ],
    rows: people.map((one, index) => [
      index + 1,
      one.fullName,
      one.groupName,
      one.sectionName,
      total(one.selfPoints),
      total(one.groupPoints),
      total(one.sectionPoints),
      total(one.points),
      rules.bands.find(({ rank }) => rank === one.rank)?.name ?? one.leftOutBecause,
      one.rankReason,
      one.note,
    ]),
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="binh-xet-${roundId}.xlsx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
