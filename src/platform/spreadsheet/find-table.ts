import { type Cell, cellText, columnLetters, isBlank } from './cell.ts'
import {
  type ComparableColumn,
  comparable,
  headerConfidence,
  headerKey,
  type KnownColumn,
  type Wording,
  wordingOf,
} from './match-header.ts'

export type { KnownColumn } from './match-header.ts'

export interface FoundColumn {
  index: number
  /** 'C', as Excel shows it. */
  letters: string
  /** As written; lines of a two-line heading are joined with ' – '. */
  header: string
  /** Key of the known column this is proposed to be, or null. Each key is proposed once. */
  key: string | null
  confidence: number
}

export interface FoundRow {
  /** Index into the sheet's rows, so that `addressOf(rowIndex, column.index)` is the cell in the officer's file. */
  rowIndex: number
  hidden: boolean
  cells: Cell[]
}

export interface FoundTable {
  /** First and last sheet row of the heading, as indexes. */
  headerRows: [first: number, last: number]
  columns: FoundColumn[]
  /** Rows below the heading that hold anything; repeated headings and rows that only number the columns are left out. */
  rows: FoundRow[]
}

const SEARCHED_ROWS = 40
const MAX_HEADER_LINES = 3
/** Longer texts are remarks or data. */
const LONGEST_HEADING = 120
const LEAST_CONFIDENCE = 0.7

/**
 * Finds the heading of a list among titles and blank rows, by the columns that the caller knows; when none of them is
 * met, the first row with the most different texts. Null when the sheet has no row with two different texts.
 */
export function findTable(
  sheet: { rows: Cell[][]; hiddenRows?: number[] },
  known: readonly KnownColumn[],
): FoundTable | null {
  const columnsKnown = known.map(comparable)
  const candidates = sheet.rows.slice(0, SEARCHED_ROWS).flatMap((_, first) =>
    Array.from({ length: MAX_HEADER_LINES }, (_line, i) => ({ first, last: first + i }))
      .filter(({ last }) => last < sheet.rows.length)
      .map((at) => candidate(sheet.rows, at.first, at.last, columnsKnown)),
  )
  const usable = candidates.filter(({ texts }) => texts >= 2)
  const best = usable.reduce<Candidate | null>(
    (top, one) => (top === null || isBetter(one, top) ? one : top),
    null,
  )
  if (!best) return null
  const first = startOfMerges(sheet.rows, best.first)
  const last = endOfMerges(sheet.rows, first, best.last)
  const { columns } = candidate(sheet.rows, first, last, columnsKnown)
  return { headerRows: [first, last], columns, rows: dataRows(sheet, last, columns) }
}

interface Candidate {
  first: number
  last: number
  columns: FoundColumn[]
  score: number
  /** Different texts in the first line, and without numbers: what a row of headings is made of. */
  texts: number
}

function candidate(
  rows: Cell[][],
  first: number,
  last: number,
  known: readonly ComparableColumn[],
): Candidate {
  const lines = rows.slice(first, last + 1)
  const width = Math.max(...lines.map((line) => line.length))
  const columns = Array.from({ length: width }, (_, index): FoundColumn => {
    const parts = lines.map((line) => headerText(line[index])).filter(Boolean)
    return {
      index,
      letters: columnLetters(index),
      header: [...new Set(parts)].join(' – '),
      key: null,
      confidence: 0,
    }
  }).filter(({ header }) => header !== '')
  propose(columns, known)
  const texts = new Set(
    lines[0]
      ?.filter((cell) => typeof cell === 'string')
      .map(headerText)
      .filter(Boolean),
  ).size
  return {
    first,
    last,
    columns,
    texts,
    score: columns.reduce((sum, { confidence }) => sum + confidence, 0),
  }
}

/** More known columns win; then fewer lines; then, when nothing is known, more different texts; then the upper row. */
function isBetter(one: Candidate, top: Candidate): boolean {
  if (Math.abs(one.score - top.score) > 0.01) return one.score > top.score
  if (one.score === 0) return one.last === one.first && one.texts > top.texts
  return one.last - one.first < top.last - top.first
}

/** The surest pairs first; a column and a key are given away once. */
function propose(columns: FoundColumn[], known: readonly ComparableColumn[]): void {
  const pairs = columns
    .flatMap((column) => {
      const said = wordingsOf(column.header)
      return known.map(({ key, names }) => ({
        column,
        key,
        sure: bestOfLines(said, { key, names }),
      }))
    })
    .filter(({ sure }) => sure >= LEAST_CONFIDENCE)
    .sort((a, b) => b.sure - a.sure || a.column.index - b.column.index)
  const given = new Set<string>()
  for (const { column, key, sure } of pairs) {
    if (column.key !== null || given.has(key)) continue
    given.add(key)
    column.key = key
    column.confidence = sure
  }
}

interface Said {
  whole: Wording
  lines: Wording[]
}

function wordingsOf(header: string): Said {
  const lines = header.split(' – ')
  return {
    whole: wordingOf(headerKey(lines.join(' '))),
    lines: lines.length === 1 ? [] : lines.map((line) => wordingOf(headerKey(line))),
  }
}

/** A two-line heading may be named by both lines together or, less surely, by its lowest line or any other. */
function bestOfLines({ whole, lines }: Said, column: ComparableColumn): number {
  return Math.max(
    headerConfidence(whole, column),
    ...lines.map(
      (line, i) => headerConfidence(line, column) * (i === lines.length - 1 ? 0.95 : 0.85),
    ),
  )
}

/** Headings merged over several rows repeat their text in each; such rows belong together. */
function startOfMerges(rows: Cell[][], first: number): number {
  let start = first
  while (
    start > 0 &&
    first - start + 1 < MAX_HEADER_LINES &&
    shareText(rows[start - 1], rows[start])
  )
    start--
  return start
}

function endOfMerges(rows: Cell[][], first: number, last: number): number {
  let end = last
  while (end + 1 - first < MAX_HEADER_LINES && shareText(rows[end], rows[end + 1])) end++
  return end
}

function shareText(above: Cell[] = [], below: Cell[] = []): boolean {
  return below.some((cell, i) => typeof cell === 'string' && !isBlank(cell) && cell === above[i])
}

function dataRows(
  sheet: { rows: Cell[][]; hiddenRows?: number[] },
  last: number,
  columns: FoundColumn[],
): FoundRow[] {
  const hidden = new Set(sheet.hiddenRows)
  const lowest = sheet.rows[last] ?? []
  const rows: FoundRow[] = []
  for (let rowIndex = last + 1; rowIndex < sheet.rows.length; rowIndex++) {
    const cells = sheet.rows[rowIndex] ?? []
    if (cells.every(isBlank) || repeatsHeading(cells, lowest)) continue
    if (rows.length === 0 && numbersColumns(cells, columns)) continue
    rows.push({ rowIndex, hidden: hidden.has(rowIndex), cells })
  }
  return rows
}

function repeatsHeading(cells: Cell[], heading: Cell[]): boolean {
  return (
    cells.filter((cell) => !isBlank(cell)).length >= 2 &&
    cells.every((cell, i) => isBlank(cell) || (typeof cell === 'string' && cell === heading[i]))
  )
}

/** The row '(1) (2) (3)' or 'A B 1 2' that official forms put under the heading. */
function numbersColumns(cells: Cell[], columns: FoundColumn[]): boolean {
  const marks = columns
    .map(({ index }) => cellText(cells[index]).replace(/[()[\]]/g, ''))
    .filter(Boolean)
  const numbers = marks.filter((mark) => /^\d{1,2}$/.test(mark)).map(Number)
  const letters = marks.length - numbers.length
  return (
    marks.length >= 3 &&
    marks.every((mark) => /^(\d{1,2}|[A-Z])$/i.test(mark)) &&
    letters <= 2 &&
    numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)
  )
}

function headerText(cell: Cell | undefined): string {
  const text = cellText(cell).replace(/\s+/g, ' ')
  return text.length > LONGEST_HEADING || headerKey(text) === '' ? '' : text
}
