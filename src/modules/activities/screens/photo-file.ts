import { pageLoader } from '#platform/web/page-loader.ts'
import { findEventPhoto } from '../photo/find-photo.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { mimeType, base64 } = await findEventPhoto(ctx, asked)
  return new Response(Buffer.from(base64, 'base64'), {
    headers: {
      'content-type': mimeType,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
})
