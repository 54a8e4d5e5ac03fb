import { pageLoader } from '#platform/web/page-loader.ts'
import { findPhoto } from '../photo/find-photo.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { mimeType, base64 } = await findPhoto(ctx, asked)
  return new Response(Buffer.from(base64, 'base64'), {
    headers: { 'content-type': mimeType, 'cache-control': 'private, max-age=86400' },
  })
})
