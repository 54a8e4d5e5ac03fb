import type { LoaderFunctionArgs } from 'react-router'
import { writeWord } from '#platform/documents/write-word.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findMinutes } from '../vote/find-minutes.ts'
import { minutesDocument } from '../vote/minutes-document.ts'

const read = pageLoader((ctx, asked) => findMinutes(ctx, asked))

/** The minutes of the count to go on writing in; made after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const vote = await read(args)
  const bytes = await writeWord(minutesDocument(vote))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename="bien-ban-kiem-phieu-${vote.id}.docx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
