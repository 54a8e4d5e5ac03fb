/** What the first bytes say a picture is; null for anything else, whatever its name says. */
export function pictureType(bytes: Buffer): 'image/jpeg' | 'image/png' | 'image/webp' | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))) return 'image/png'
  const webp = bytes.subarray(0, 4).toString('latin1') + bytes.subarray(8, 12).toString('latin1')
  return webp === 'RIFFWEBP' ? 'image/webp' : null
}
