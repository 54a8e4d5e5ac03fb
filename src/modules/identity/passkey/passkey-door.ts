import type { Database } from '#platform/database/connect.ts'
import { authOf } from '../session/auth.ts'

const open = new Set([
  'GET /api/auth/passkey/generate-register-options',
  'POST /api/auth/passkey/verify-registration',
  'GET /api/auth/passkey/generate-authenticate-options',
  'POST /api/auth/passkey/verify-authentication',
])

/** Hands the browser's passkey requests to the sign-in library; everything else it could do over HTTP stays shut. */
export async function passkeyDoor(db: Database, request: Request): Promise<Response> {
  if (!open.has(`${request.method} ${new URL(request.url).pathname}`))
    return new Response('Không tìm thấy.', { status: 404 })
  return authOf(db).handler(request)
}
