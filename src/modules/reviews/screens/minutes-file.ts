import type { LoaderFunctionArgs } from 'react-router'
import type { StateDocument } from '#platform/documents/state-document.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findMinutes, minutesDocument } from '../round/minutes.ts'

const read = pageLoader((ctx, asked) => findMinutes(ctx, asked))

/** A loader that answers with the minutes as a file; written after the transaction has ended. */
export function minutesFile(
  write: (document: StateDocument) => Promise<Uint8Array>,
  { extension, mimeType }: { extension: string; mimeType: string },
) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const minutes = await read(args)
    const bytes = await write(minutesDocument(minutes))
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': mimeType,
        'content-disposition': `attachment; filename="bien-ban-binh-xet-${minutes.roundId}.${extension}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  }
}
