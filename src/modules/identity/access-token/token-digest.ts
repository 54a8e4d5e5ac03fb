import { digestOf } from '#platform/secret-box.ts'

/** What is stored of an access token. */
export function tokenBytes(token: string): Buffer {
  return digestOf('access-token', token)
}
