import { searchKey } from '../vietnamese/search-key.ts'

/** A column that the caller can take in: its own key and every heading under which officers keep it. */
export interface KnownColumn {
  key: string
  names: readonly string[]
}

/** A known column with its names made comparable once. */
export interface ComparableColumn {
  key: string
  names: string[]
}

export function comparable({ key, names }: KnownColumn): ComparableColumn {
  return { key, names: names.map(headerKey) }
}

/**
 * How surely a heading, as `headerKey` gives it, means a column, 0 to 1: 1 the same words; 0.9 the same letters; 0.8 or
 * 0.75 a name with one or two more words around it; 0.75 a typing slip. Case, accents, punctuation and remarks in
 * brackets do not count.
 */
export function headerConfidence(plain: string, column: ComparableColumn): number {
  if (plain === '') return 0
  return Math.max(0, ...column.names.map((name) => confidence(plain, name)))
}

/** 'Ngày, tháng, năm sinh (*)' → 'ngay thang nam sinh'. */
export function headerKey(header: string): string {
  const key = searchKey(header)
  return plainWords(key.replace(/\([^)]*\)/g, ' ')) || plainWords(key)
}

function plainWords(key: string): string {
  return key.replace(/[^a-z0-9]+/g, ' ').trim()
}

function confidence(header: string, name: string): number {
  if (header === name) return 1
  if (header.replaceAll(' ', '') === name.replaceAll(' ', '')) return 0.9
  const [words, nameWords] = [header.split(' '), name.split(' ')]
  const more = words.length - nameWords.length
  // A name of one short word ('Tên', 'Nữ') stands inside too many other headings.
  if (more > 0 && more <= 2 && nameWords.length >= 2 && ` ${header} `.includes(` ${name} `))
    return 0.85 - more * 0.05
  const allowed = Math.floor(name.length / 8)
  if (
    allowed > 0 &&
    Math.abs(header.length - name.length) <= allowed &&
    slips(header, name) <= allowed
  )
    return 0.75
  return 0
}

/** How many letters must be typed differently to turn one text into the other (Levenshtein). */
function slips(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
