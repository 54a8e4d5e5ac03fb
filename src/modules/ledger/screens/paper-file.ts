import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findPaper } from '../attachment/find-paper.ts'

const read = pageLoader((ctx, asked) => findPaper(ctx, asked))
const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
}

/** A photo is shown, anything else is saved; its kind was read from its bytes when it came. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { mimeType, bytes } = await read(args)
  const shown = mimeType.startsWith('image/') ? 'inline' : 'attachment'
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mimeType,
      'content-disposition': `${shown}; filename="chung-tu-${args.params.attachmentId}.${extensions[mimeType] ?? 'bin'}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
