import { isVietnameseSyllable } from './syllable.ts'

export type OldFont = 'tcvn3' | 'vni'

const nfc = (letters: string): string[] => [...letters.normalize('NFC')]

/**
 * TCVN3 (ABC, fonts .VnTime): code of each letter as Latin-1. Capitals with a tone have no code; capital fonts (.VnTimeH)
 * draw the small letters as capitals instead.
 */
const TCVN3_RUNS: [firstCode: number, letters: string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]
const TCVN3 = new Map(
  TCVN3_RUNS.flatMap(([first, letters]) =>
    nfc(letters).map((letter, i) => [String.fromCharCode(first + i), letter] as const),
  ),
)

/** VNI-Windows: a vowel is followed by a second character for its accent; i, y-nặng, đ, ơ and ư are single characters. */
const VNI_PAIRS: [base: string, marks: string, letters: string][] = [
  ['a', 'øùûõï', 'àáảãạ'],
  ['a', 'âàáåãä', 'âầấẩẫậ'],
  ['a', 'êèéúüë', 'ăằắẳẵặ'],
  ['e', 'øùûõï', 'èéẻẽẹ'],
  ['e', 'âàáåãä', 'êềếểễệ'],
  ['o', 'øùûõï', 'òóỏõọ'],
  ['o', 'âàáåãä', 'ôồốổỗộ'],
  ['ô', 'øùûõï', 'ờớởỡợ'],
  ['u', 'øùûõï', 'ùúủũụ'],
  ['ö', 'øùûõï', 'ừứửữự'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
]
const VNI_SINGLES = { codes: 'ôöìíæóòîñ', letters: 'ơưìíỉĩịỵđ' }

function vniTable(): Map<string, string> {
  const table = new Map<string, string>()
  for (const [base, marks, letters] of VNI_PAIRS)
    for (const [i, letter] of nfc(letters).entries()) {
      const mark = marks.charAt(i)
      table.set(base + mark, letter)
      // A capital may be followed by a small or a capital mark; both were typed.
      table.set(base.toUpperCase() + mark, letter.toUpperCase())
      table.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase())
    }
  for (const [i, letter] of nfc(VNI_SINGLES.letters).entries()) {
    const code = VNI_SINGLES.codes.charAt(i)
    table.set(code, letter)
    table.set(code.toUpperCase(), letter.toUpperCase())
  }
  return table
}
const VNI = vniTable()

/**
 * TCVN3 text, read as Windows-1252, to Unicode. Small letters inside a word of capitals become capitals, because that
 * is how capital fonts were used; a single small first letter ('¸nh') stays small. Text that holds letters beyond
 * Latin-1 is Unicode already and comes back unchanged.
 */
export function fromTcvn3(text: string): string {
  if (isBeyondLatin1(text)) return text
  return text.replace(/[^\s]+/g, (word) => {
    const converted = [...word].map((letter) => TCVN3.get(letter) ?? letter).join('')
    const ascii = word.replace(/[^A-Za-z]/g, '')
    return ascii.length >= 2 && ascii === ascii.toUpperCase() ? converted.toUpperCase() : converted
  })
}

/** VNI-Windows text, read as Windows-1252, to Unicode; text that holds letters beyond Latin-1 comes back unchanged. */
export function fromVni(text: string): string {
  if (isBeyondLatin1(text)) return text
  const out: string[] = []
  for (let i = 0; i < text.length; ) {
    const pair = VNI.get(text.slice(i, i + 2))
    out.push(pair ?? VNI.get(text.charAt(i)) ?? text.charAt(i))
    i += pair ? 2 : 1
  }
  return out.join('')
}

/** Share of words in favour, 0 to 1, for the font that explains the texts; null when Unicode explains them. */
export interface OldFontVerdict {
  font: OldFont | null
  confidence: number
}

/**
 * Which old font, if any, a column of texts was typed in. A word speaks for a font when it is no Vietnamese syllable as it
 * stands and becomes one by that font; it speaks for Unicode when it is a syllable with accents as it stands. Give whole
 * columns rather than single cells: 'Hoàng' alone could be VNI for 'Hồng', and is then taken as it stands.
 */
export function detectOldFont(texts: readonly string[]): OldFontVerdict {
  const words = new Set(texts.flatMap((text) => text.normalize('NFC').split(/[\s,;/()'"-]+/)))
  const votes = { tcvn3: 0, vni: 0, unicode: 0 }
  for (const word of words) {
    if (!/[\u0080-\uffff]/.test(word)) continue
    if (isBeyondLatin1(word) || isVietnameseSyllable(word)) votes.unicode++
    else {
      if (isVietnameseSyllable(fromTcvn3(word))) votes.tcvn3++
      if (isVietnameseSyllable(fromVni(word))) votes.vni++
    }
  }
  const font = votes.tcvn3 >= votes.vni ? 'tcvn3' : 'vni'
  const total = votes[font] + votes.unicode
  const confidence = total === 0 ? 0 : votes[font] / total
  return confidence > 0.5
    ? { font, confidence }
    : { font: null, confidence: total === 0 ? 1 : 1 - confidence }
}

/** Vietnamese Unicode beyond Latin-1 cannot come out of a one-byte font; single marks like “ or … do not count. */
function isBeyondLatin1(text: string): boolean {
  return /[\u0102-\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/.test(text.normalize('NFC'))
}
