import { type SelectQueryBuilder, sql } from 'kysely'
import { z } from 'zod'
import { searchKey } from './vietnamese/search-key.ts'

/**
 * What every list understands in its URL: `q` (search), `sort` (`name` or `-name`), `page`, `size`.
 * Only the sort names given here are accepted; the query text never holds what was typed.
 */
export function listInput<const Sorts extends readonly [string, ...string[]]>(sorts: Sorts) {
  const names = sorts.flatMap((name) => [name, `-${name}`]) as [string, ...string[]]
  return {
    q: z
      .string()
      .max(200)
      .default('')
      .transform((text) => text.normalize('NFC').trim()),
    sort: z.enum(names).default(sorts[0]).catch(sorts[0]),
    page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
    size: z.coerce.number().int().min(1).max(500).default(50).catch(50),
  }
}

export type ListState = { q: string; sort: string; page: number; size: number }
export type Page<Row> = {
  rows: Row[]
  total: number
  page: number
  size: number
  sort: string
  q: string
}

/** Sorts and cuts a query into a page in SQL, counting the whole in the same statement. */
export async function pageOf<Row extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: the type of a query's tables depends on its joins and does not matter here
  rows: SelectQueryBuilder<any, any, Row>,
  state: ListState,
  columns: Record<string, string>,
  /** A column of which no two rows have the same value: namesakes keep their order from page to page. */
  unique: string,
): Promise<Page<Row>> {
  const descending = state.sort.startsWith('-')
  const column = columns[descending ? state.sort.slice(1) : state.sort]
  if (!column) throw new Error(`no column for sort ${state.sort}`)
  const found = await rows
    .select(sql<number>`count(*) over ()`.as('totalRows'))
    // The count needs all rows and is the same in each. Named first, it keeps PostgreSQL before 17 from believing that the
    // limit ends the work early: it then joined row by row with row by row, 170 ms for a union of 800 instead of 5.
    .orderBy('totalRows')
    .orderBy(sql.ref(column), descending ? 'desc' : 'asc')
    .orderBy(sql.ref(unique))
    .limit(state.size)
    .offset((state.page - 1) * state.size)
    .execute()
  // Fewer rows than when the address was written down: back to the first page instead of an empty one.
  if (found.length === 0 && state.page > 1)
    return pageOf(rows, { ...state, page: 1 }, columns, unique)
  const counted = found as (Row & { totalRows: number })[]
  return {
    rows: counted.map(({ totalRows: _, ...row }) => row as unknown as Row),
    total: counted[0]?.totalRows ?? 0,
    page: state.page,
    size: state.size,
    sort: state.sort,
    q: state.q,
  }
}

/** The pattern with which a `search_key` column is searched: accents and case aside, anywhere in the text. */
export function searchPattern(typed: string): string {
  return `%${searchKey(typed).replace(/[\\%_]/g, '\\$&')}%`
}
