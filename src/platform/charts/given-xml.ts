const ATTRIBUTE = /\s+([\w:-]+)="([^"<]*)"/gy
const LOOSE_AMPERSAND = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

/**
 * Reads XML the strict way, for tests: the text between the tags, or an error when tags do not
 * close, attributes repeat or are unquoted, or a sign is not escaped. Knows no
 * comments, CDATA or declarations: drawings have none.
 */
export function readXml(xml: string): { text: string[]; attributes: [string, string][] } {
  const open: string[] = []
  const text: string[] = []
  const attributes: [string, string][] = []
  let elements = 0
  for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (LOOSE_AMPERSAND.test(piece)) throw new Error(`Unescaped &: ${piece}`)
    const tag = /^<(\/?)([\w:]+)([\s\S]*?)(\/?)>$/.exec(piece)
    if (!tag) {
      if (piece.startsWith('<')) throw new Error(`Not a tag: ${piece}`)
      if (piece.trim()) text.push(piece)
      continue
    }
    const [, closing, name = '', rest = '', alone] = tag
    if (closing) {
      if (open.pop() !== name) throw new Error(`Closed without being open: ${name}`)
      continue
    }
    if (open.length === 0 && elements > 0) throw new Error(`A second root: ${name}`)
    elements += 1
    attributes.push(...readAttributes(rest))
    if (!alone) open.push(name)
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(', ')}`)
  return { text, attributes }
}

function readAttributes(rest: string): [string, string][] {
  const found = [...rest.matchAll(ATTRIBUTE)]
  const read = found.reduce((length, [whole]) => length + whole.length, 0)
  if (rest.slice(read).trim()) throw new Error(`Not an attribute: ${rest}`)
  const names = found.map(([, name]) => name)
  if (new Set(names).size !== names.length) throw new Error(`An attribute twice: ${rest}`)
  return found.map(([, name, value]) => [name ?? '', value ?? ''])
}
