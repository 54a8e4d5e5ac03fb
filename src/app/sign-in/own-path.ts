/** The path to go to after signing in, if it is one of ours; anything that could lead to another site gives '/'. */
export function ownPath(given: string | null | undefined): string {
  if (!given?.startsWith('/')) return '/'
  const here = 'http://here.invalid'
  const url = URL.parse(given, here)
  if (url?.origin !== here || /^[/\\]{2}/.test(given)) return '/'
  return url.pathname + url.search
}
