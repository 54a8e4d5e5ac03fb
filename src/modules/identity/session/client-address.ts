/** The address a request came from, as src/server.ts wrote it; 'unknown' where it was not (tests, development). */
export function clientAddress(headers: Headers): string {
  return headers.get('x-client-address') ?? 'unknown'
}
