import type { LoaderFunctionArgs } from 'react-router'
import { writePdf } from '#platform/documents/write-pdf.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findMinutes } from '../vote/find-minutes.ts'
import { minutesDocument } from '../vote/minutes-document.ts'

const read = pageLoader((ctx, asked) => findMinutes(ctx, asked))

/** The minutes of the count to be signed; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const vote = await read(args)
  const bytes = await writePdf(minutesDocument(vote))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="bien-ban-kiem-phieu-${vote.id}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
