/** What a photo or scan of a paper is, by its first bytes and not by what its name claims; undefined for anything else. */
export function paperType(bytes: Buffer): string | undefined {
  const starts = (text: string, at = 0) => bytes.toString('latin1', at, at + text.length) === text
  if (starts('\xff\xd8\xff')) return 'image/jpeg'
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp'
  if (starts('ftyp', 4) && /^(heic|heix|mif1|msf1)/.test(bytes.toString('latin1', 8, 12)))
    return 'image/heic'
  if (starts('%PDF-')) return 'application/pdf'
  return undefined
}
