import { signIn } from '#identity'
import type { Database } from '../platform/database/connect.ts'

export const goodPassword = 'bốn con trâu gặm cỏ'

/** A browser at some address that keeps the cookies it is given. */
export function givenBrowser(address = '203.0.113.9') {
  const jar = new Map<string, string>()
  return {
    headers(): Headers {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const agent =
        'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36'
      return new Headers({ cookie, 'x-client-address': address, 'user-agent': agent })
    },
    take(cookies: readonly string[]): void {
      for (const line of cookies) {
        const [pair = ''] = line.split(';')
        const at = pair.indexOf('=')
        if (/max-age=0/i.test(line)) jar.delete(pair.slice(0, at))
        else jar.set(pair.slice(0, at), pair.slice(at + 1))
      }
    },
    async signIn(db: Database, login: string, password = goodPassword) {
      const answer = await signIn(db, this.headers(), { login, password })
      this.take(answer.cookies)
      return answer
    },
  }
}
