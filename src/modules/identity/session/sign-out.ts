import type { Database } from '#platform/database/connect.ts'
import { authOf } from './auth.ts'

/** Ends the request's session; gives the cookies that clear the browser's. */
export async function signOut(db: Database, headers: Headers): Promise<string[]> {
  const response = await authOf(db).api.signOut({ headers, asResponse: true })
  return response.headers.getSetCookie()
}
