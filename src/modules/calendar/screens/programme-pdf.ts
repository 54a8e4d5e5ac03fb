import type { LoaderFunctionArgs } from 'react-router'
import { writePdf } from '#platform/documents/write-pdf.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findYear } from '../year/find-year.ts'
import { programmeDocument } from './programme-document.ts'

const read = pageLoader(async (ctx, asked) => ({
  found: await findYear(ctx, asked),
  today: ctx.today,
}))

/** The programme on paper; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { found, today } = await read(args)
  const bytes = await writePdf(programmeDocument(found, today))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="chuong-trinh-${found.year}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
