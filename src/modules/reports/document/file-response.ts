import { fileName } from './file-name.ts'

/** A file to be saved, under a name made from its title. */
export function fileResponse(
  bytes: Uint8Array,
  title: string,
  extension: string,
  mimeType: string,
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mimeType,
      'content-disposition': `attachment; filename="${fileName(title, extension)}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
