import { searchKey } from '../vietnamese/search-key.ts'

/** A column that the caller can take in: its own key and every heading under which officers keep it. */
export interface KnownColumn {
  key: string
  names: readonly string[]
}

/** A known column with its names made comparable once. */
export interface ComparableColumn {
  key: string
  names: Wording[]
}

/** A heading in the forms in which it is compared; worked out once, because every cell near the top is compared with every name. */
export interface Wording {
  text: string
  letters: string
  words: string[]
}

export function wordingOf(text: string): Wording {
  return { text, letters: text.replaceAll(' ', ''), words: text.split(' ') }
}

export function comparable({ key, names }: KnownColumn): ComparableColumn {
  return { key, names: names.map((name) => wordingOf(headerKey(name))) }
}

/**
 * How surely a heading, in the wording of its `headerKey`, means a column, 0 to 1: 1 the same words; 0.9 the same letters; 0.8 or
 * 0.75 a name with one or two more words around it; 0.75 a typing slip. Case, accents, punctuation and remarks in
 * brackets do not count.
 */
export function headerConfidence(header: Wording, column: ComparableColumn): number {
  if (header.text === '') return 0
  return Math.max(0, ...column.names.map((name) => confidence(header, name)))
}

/** 'Ngày, tháng, năm sinh (*)' → 'ngay thang nam sinh'. */
export function headerKey(header: string): string {
  const key = searchKey(header)
  return plainWords(key.replace(/\([^)]*\)/g, ' ')) || plainWords(key)
}

function plainWords(key: string): string {
  return key.replace(/[^a-z0-9]+/g, ' ').trim()
}

function confidence(header: Wording, name: Wording): number {
  if (header.text === name.text) return 1
  if (header.letters === name.letters) return 0.9
  const more = header.words.length - name.words.length
  // A name of one short word ('Tên', 'Nữ') stands inside too many other headings.
  if (
    more > 0 &&
    more <= 2 &&
    name.words.length >= 2 &&
    ` ${header.text} `.includes(` ${name.text} `)
  )
    return 0.85 - more * 0.05
  const allowed = Math.floor(name.text.length / 8)
  if (
    allowed > 0 &&
    Math.abs(header.text.length - name.text.length) <= allowed &&
    slips(header.text, name.text, allowed) <= allowed
  )
    return 0.75
  return 0
}

/** How many letters must be typed differently to turn one text into the other (Levenshtein); stops counting above `allowed`. */
function slips(a: string, b: string, allowed: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    if (Math.min(...row) > allowed) return allowed + 1
    above = row
  }
  return above[b.length] ?? 0
}
