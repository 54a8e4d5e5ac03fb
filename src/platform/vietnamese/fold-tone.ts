const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]'
/** oa, oe, uy carrying one tone on either vowel; what stands before and after decides where the tone belongs. */
const MOVABLE = new RegExp(
  `(?<before>\\p{L}?)(?<first>[ou])(?<early>${TONE}?)(?<second>[aey])(?<late>${TONE}?)(?!\\p{M})(?<after>\\p{L}?)`,
  'giu',
)

/**
 * One spelling for words that differ only in where the tone is written: 'Hoà' and 'Hòa' become 'Hòa', 'Thuý' and
 * 'Thúy' become 'Thúy', 'Tòan' becomes 'Toàn', 'Qúy' becomes 'Quý'. Accents and case are kept and the answer is in
 * NFC, so two names are the same name exactly when their folded forms are equal.
 */
export function foldTone(text: string): string {
  const folded = text.normalize('NFD').replace(MOVABLE, (whole: string, ...rest: unknown[]) => {
    const part = rest.at(-1) as Record<
      'before' | 'first' | 'early' | 'second' | 'late' | 'after',
      string
    >
    const pair = (part.first + part.second).toLowerCase()
    const oneTone = (part.early === '') !== (part.late === '')
    if (!oneTone || !['oa', 'oe', 'uy'].includes(pair)) return whole
    const tone = part.early + part.late
    const onSecond = part.after !== '' || (pair === 'uy' && part.before.toLowerCase() === 'q')
    const vowels = onSecond ? part.first + part.second + tone : part.first + tone + part.second
    return part.before + vowels + part.after
  })
  return folded.normalize('NFC')
}
