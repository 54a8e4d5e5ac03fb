import { isVietnameseSyllable } from '../vietnamese/syllable.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252'

/** Bytes of a text file as composed Unicode, whichever encoding it was saved in; a byte order mark is dropped. */
export function decodeText(bytes: Buffer): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).normalize('NFC')
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const unmarked = unmarkedUtf16(bytes.subarray(0, 1024))
  if (unmarked) return unmarked
  return isUtf8(bytes) ? 'utf-8' : vietnameseOrWestern(bytes)
}

/** Latin letters in UTF-16 have a zero in every second byte; Vietnamese ones beyond Latin-1 do not, hence only a third. */
function unmarkedUtf16(start: Buffer): Encoding | null {
  const zeros = [0, 0]
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const third = start.length / 6
  if (odd > third && even < odd / 10) return 'utf-16le'
  if (even > third && odd < even / 10) return 'utf-16be'
  return null
}

function isUtf8(bytes: Buffer): boolean {
  try {
    // As a stream, so that a letter cut in half at the end of a sample is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/**
 * Windows-1258 writes Vietnamese with separate tone marks; Windows-1252 is what TCVN3 and VNI texts look like. The one that
 * gives more words spelled as Vietnamese is taken, and 1252 when neither does, so that an old font can still be found.
 */
function vietnameseOrWestern(bytes: Buffer): Encoding {
  const sample = bytes.subarray(0, 65_536)
  const score = (encoding: Encoding) => {
    const text = new TextDecoder(encoding).decode(sample).normalize('NFC')
    const words = [...new Set(text.match(/[\p{L}\p{M}]+/gu))]
    return words.filter((word) => /[\u0080-\uffff]/.test(word) && isVietnameseSyllable(word)).length
  }
  return score('windows-1258') > score('windows-1252') ? 'windows-1258' : 'windows-1252'
}
