import type { LoaderFunctionArgs } from 'react-router'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findQuiz } from '../quiz/find-quiz.ts'

const read = pageLoader((ctx, asked) => findQuiz(ctx, asked))

/** The best attempt of each person, as a spreadsheet. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const quiz = await read(args)
  const bytes = await writeSheet({
    sheetName: 'Kết quả',
    title: quiz.name,
    columns: [
      { header: 'Hạng', kind: 'number', width: 8 },
      { header: 'Đoàn viên', kind: 'text', width: 30 },
      { header: 'Số câu đúng', kind: 'number', width: 12 },
      { header: 'Trên số câu', kind: 'number', width: 12 },
      { header: 'Thời gian (giây)', kind: 'number', width: 16 },
    ],
    rows: quiz.persons.map(({ fullName, score, seconds }, index) => [
      index + 1,
      fullName,
      score,
      quiz.paperSize,
      seconds,
    ]),
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="ket-qua-thi-${quiz.id}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}
