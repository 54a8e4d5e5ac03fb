import { createCookie } from 'react-router'

const cookie = createCookie('flash', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 30 })

/** A header that carries one sentence to the next page, which shows it once. */
export async function flashHeader(message: string): Promise<string> {
  return cookie.serialize(message)
}

export async function takeFlash(
  request: Request,
): Promise<{ message: string | null; headers: Record<string, string> }> {
  const message: unknown = await cookie.parse(request.headers.get('cookie'))
  if (typeof message !== 'string') return { message: null, headers: {} }
  return { message, headers: { 'set-cookie': await cookie.serialize('', { maxAge: 0 }) } }
}
