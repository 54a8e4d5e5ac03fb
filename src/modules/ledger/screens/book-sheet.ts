import type { LoaderFunctionArgs } from 'react-router'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { bookColumns, bookRows } from '../export/book-columns.ts'
import { exportBook } from '../export/export-book.ts'

const read = pageLoader(async (ctx, asked) => ({
  book: await exportBook(ctx, asked),
  today: ctx.today,
}))

/** The book as a spreadsheet, between the days of the list; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { book, today } = await read(args)
  const bytes = await writeSheet({
    sheetName: 'Sổ quỹ',
    title: `Sổ quỹ ${book.unitName}`,
    columns: bookColumns,
    rows: bookRows(book),
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="so-quy-${today}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}
