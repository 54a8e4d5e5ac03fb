import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'

/** What a number of the report comes to, the number of the period compared with, and the whole of which it is a part. */
export type SuggestedNumber = { value: number; compared: number; whole: number | null }
export type SuggestionFacts = {
  to: string
  /** In a sentence: 'năm trước'. */
  comparedWith: string
  numbers: ReadonlyMap<string, SuggestedNumber>
}

/**
 * Fills the sentences of a template: `{to}` the last day, `{compared}` the period compared with, `{members.women}` a
 * number, `{members.women:change}` 'tăng 25', `{members.women:share}` '51,2%' of the whole. What stands in square brackets
 * is said only if its numbers are not all nought. A sentence all of whose
 * numbers are nought, then and now, says nothing and is left out; so is one that names a number this report does not have.
 */
export function suggestText(sentences: readonly string[], facts: SuggestionFacts): string {
  return sentences.flatMap((sentence) => fill(sentence, facts) ?? []).join(' ')
}

function fill(sentence: string, { to, comparedWith, numbers }: SuggestionFacts): string | null {
  const named = namesIn(sentence).map((name) => numbers.get(name))
  if (named.some((number) => !number)) return null
  if (named.length > 0 && named.every((number) => !number?.value && !number?.compared)) return null
  const said = sentence.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    namesIn(part).some((name) => numbers.get(name)?.value) ? part : '',
  )
  return said.replace(/\{([^}:]+)(?::(\w+))?\}/g, (whole, name: string, form?: string) => {
    if (name === 'to') return formatDay(to)
    if (name === 'compared') return comparedWith
    const number = numbers.get(name)
    if (!number) return whole
    if (form === 'change') return change(number)
    if (form === 'share') return share(number)
    return formatCount(number.value)
  })
}

/** The figures that a sentence names. */
function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{([a-z]+\.[a-z_]+)/g)].map((found) => String(found[1]))
}

function change({ value, compared }: SuggestedNumber): string {
  if (value === compared) return 'không thay đổi'
  return value > compared
    ? `tăng ${formatCount(value - compared)}`
    : `giảm ${formatCount(compared - value)}`
}

function share({ value, whole }: SuggestedNumber): string {
  if (!whole) return '0%'
  return `${((value / whole) * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })}%`
}
