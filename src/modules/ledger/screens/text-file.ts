import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { exportBook, type WholeBook } from '../export/export-book.ts'

const read = pageLoader(async (ctx, asked) => ({
  book: await exportBook(ctx, { unitId: Number(asked.unitId) }),
  today: ctx.today,
}))

/** A loader that gives the whole book as a text file for another program. */
export function textFile(extension: string, write: (book: WholeBook) => string) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const { book, today } = await read(args)
    return new Response(write(book), {
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="so-quy-${today}.${extension}"`,
        'cache-control': 'no-store',
      },
    })
  }
}
