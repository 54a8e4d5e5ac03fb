import type pg from 'pg'

/** A statement as the driver got it, with the rows that came back. */
export type Statement = { text: string; values: unknown[]; rows: Record<string, unknown>[] }

/** The driver takes a statement as text with values, or as one thing that has a name, too. */
type Query = (asked: string | Named, values?: unknown[]) => Promise<pg.QueryResult>
type Named = { name?: string; text: string; values?: unknown[] }

/** Writes down what goes through a pool, begin and commit included, while `during` runs. */
export async function recordStatements(
  pool: pg.Pool,
  during: () => Promise<unknown>,
): Promise<Statement[]> {
  const written: Statement[] = []
  const restore = new Map<pg.PoolClient, () => void>()
  const listen = (client: pg.PoolClient) => {
    if (restore.has(client)) return
    const query = client.query.bind(client) as Query
    const listening: Query = async (asked, given) => {
      const result = await query(asked, given)
      const { text, values = [] } =
        typeof asked === 'string' ? { text: asked, values: given } : asked
      written.push({ text, values: [...values], rows: result.rows })
      return result
    }
    Object.assign(client, { query: listening })
    restore.set(client, () => Object.assign(client, { query }))
  }
  pool.on('acquire', listen)
  try {
    await during()
    return written
  } finally {
    pool.off('acquire', listen)
    for (const undo of restore.values()) undo()
  }
}

/** Begin, commit and their like are no statements of a page's own. */
export function ownStatements(statements: readonly Statement[]): Statement[] {
  return statements.filter(
    ({ text }) => !/^\s*(begin|commit|rollback|start transaction)/i.test(text),
  )
}

/** Sends the same statements through the bare driver; `named` lets the database keep their plans. */
export async function replay(
  pool: pg.Pool,
  statements: readonly Statement[],
  named: boolean,
): Promise<void> {
  const client = await pool.connect()
  try {
    for (const { text, values } of statements)
      await client.query(
        named && values.length > 0 ? { name: nameOf(text), text, values } : { text, values },
      )
  } finally {
    client.release()
  }
}

const names = new Map<string, string>()
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `bench_${names.size + 1}`
  names.set(text, name)
  return name
}

/**
 * A copy of recorded writes that can be sent again: numbers which the database gave out are replaced by those that it gives
 * this time, and what may exist only once (digests, the request's key) by something new.
 */
export async function replayWrite(
  pool: pg.Pool,
  statements: readonly Statement[],
  named: boolean,
): Promise<void> {
  const given = new Map<unknown, unknown>()
  const fresh = (value: unknown): unknown => {
    if (Buffer.isBuffer(value)) return crypto.getRandomValues(Buffer.alloc(value.length))
    if (Array.isArray(value)) return value.map(fresh)
    if (typeof value === 'string' && value.startsWith('[{')) return JSON.stringify(rowsOf(value))
    if (typeof value !== 'string') return given.get(value) ?? value
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) {
      if (!given.has(value)) given.set(value, crypto.randomUUID())
      return given.get(value)
    }
    return value
  }
  // A list of rows sent as JSON names other rows by their numbers.
  const rowsOf = (json: string) =>
    (JSON.parse(json) as Record<string, unknown>[]).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          column.endsWith('_id') ? fresh(value) : value,
        ]),
      ),
    )
  const client = await pool.connect()
  try {
    for (const { text, values, rows } of statements) {
      const query = { text, values: values.map(fresh) }
      const result = await client.query<Record<string, unknown>>(
        named && values.length > 0 ? { name: nameOf(text), ...query } : query,
      )
      for (const [column, before] of Object.entries(rows[0] ?? {}))
        if (typeof before === 'number' && /^\s*(insert|with)/i.test(text))
          given.set(before, result.rows[0]?.[column])
    }
  } finally {
    client.release()
  }
}
