export interface ZipEntry {
  name: string
  compressedBytes: number
  uncompressedBytes: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_BYTES = 46
/** Also the value that says "see the 64-bit directory" lies above. */
const MOST_ENTRIES = 10_000
/** Says "see the 64-bit field"; no file of a size that we take needs it. */
const SEE_ZIP64 = 0xffffffff

/**
 * The entries that a zip declares, without unpacking anything; null when the directory is damaged, uses 64-bit
 * sizes or lists more than 10,000 entries.
 * An entry that hides its size (declares 0 for packed data) is reported as infinitely large.
 */
export function readZipDirectory(file: Buffer): ZipEntry[] | null {
  const end = findEnd(file)
  if (end < 0) return null
  const count = file.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) return null
  let at = file.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > file.length || file.readUInt32LE(at) !== ENTRY_SIGNATURE) return null
    const sizesFollowData = (file.readUInt16LE(at + 8) & 0x8) !== 0
    const compressedBytes = file.readUInt32LE(at + 20)
    const uncompressedBytes = file.readUInt32LE(at + 24)
    if (compressedBytes === SEE_ZIP64 || uncompressedBytes === SEE_ZIP64) return null
    const nameBytes = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)
    const hidesSize =
      (uncompressedBytes === 0 && compressedBytes > 2) ||
      (compressedBytes === 0 && sizesFollowData && !name.endsWith('/'))
    entries.push({
      name,
      compressedBytes,
      uncompressedBytes: hidesSize ? Number.POSITIVE_INFINITY : uncompressedBytes,
    })
    at += ENTRY_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(file: Buffer): number {
  const earliest = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT)
  for (let at = file.length - END_BYTES; at >= earliest; at--)
    if (file.readUInt32LE(at) === END_SIGNATURE) return at
  return -1
}
