import { redirect } from 'react-router'
import { flashHeader } from './flash.ts'

/** Goes on to a page of ours, carrying the sign-in library's cookies and, where there is one, a sentence for that page. */
export async function redirectWithCookies(
  path: string,
  cookies: readonly string[],
  sentence?: string,
): Promise<Response> {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  if (sentence) headers.append('set-cookie', await flashHeader(sentence))
  return redirect(path, { headers })
}
