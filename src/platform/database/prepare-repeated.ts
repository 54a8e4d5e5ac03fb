import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** How many statements each connection keeps prepared; a plan takes tens of kilobytes in the database. */
const mostKept = 300
/** How many texts are remembered while waiting to be used again. */
const mostRemembered = 2000
/** A plan for any list must not be made for a short one: with more values than this the statement is planned afresh. */
const longestList = 20

// Never the same for two connections of the process: the embedded database has one session for all of them.
let connections = 0

/**
 * Lets the database keep the plan of a statement that comes again: planning takes longer than running for most of ours, with the
 * wall's policies in every one. A statement is prepared at its second use, under a name of its own for each connection.
 */
export function prepareRepeated(pool: pg.Pool): PostgresPool {
  const statements = new Map<string, { number: number | null }>()
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  let named = 0

  function numberOf(text: string): number | null {
    const statement = statements.get(text)
    if (!statement) {
      if (statements.size >= mostRemembered) forgetUnnamed()
      statements.set(text, { number: null })
      return null
    }
    if (statement.number === null && named < mostKept) {
      named += 1
      statement.number = named
    }
    return statement.number
  }

  function forgetUnnamed() {
    for (const [text, { number }] of statements) if (number === null) statements.delete(text)
  }

  function preparing(client: pg.PoolClient): PostgresPoolClient {
    connections += 1
    const connection = connections
    let renewed = 0
    async function query(text: string, values: readonly unknown[] = []) {
      const number = values.length > 0 && values.every(isShort) ? numberOf(text) : null
      if (number === null) return client.query(text, [...values])
      const name = `s${connection}_${number}_${renewed}`
      try {
        return await client.query({ name, text, values: [...values] })
      } catch (error) {
        if (isOutdated(error)) renewed += 1
        throw error
      }
    }
    return {
      // The dialect would also hand over cursors, which nothing here opens.
      query: query as unknown as PostgresPoolClient['query'],
      release: (destroy) => client.release(destroy),
    }
  }

  return {
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client) ?? preparing(client)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
    options: pool.options,
  }
}

function isShort(value: unknown): boolean {
  return !Array.isArray(value) || value.length <= longestList
}

/** A table was changed by a newer version of the program: what was prepared no longer fits, the next try will. */
function isOutdated(error: unknown): boolean {
  const { code, routine } = error as { code?: string; routine?: string }
  return code === '0A000' && routine === 'RevalidateCachedQuery'
}
