import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pgDump } from '@electric-sql/pglite-tools/pg_dump'
import type { Connection } from '../database/connect.ts'

const options = ['--no-owner', '--rows-per-insert=500', '--column-inserts']

/**
 * The whole database as SQL that both PGlite and PostgreSQL 15 or newer load through any driver.
 * The embedded database is dumped inside this process; PostgreSQL by its own pg_dump, which must be installed.
 */
export async function dumpDatabase({ engine, pool }: Connection): Promise<string> {
  return portable(
    'pglite' in engine ? await dumpPGlite(engine.pglite, pool) : await dumpPostgres(engine.url),
  )
}

/** The one session there is: whoever works in it waits meanwhile. */
async function dumpPGlite(
  pglite: Parameters<typeof pgDump>[0]['pg'],
  pool: Connection['pool'],
): Promise<string> {
  const client = await pool.connect()
  try {
    const file = await pgDump({ pg: pglite, args: options })
    return await file.text()
  } finally {
    // It leaves the session read-only and without a search path. What was prepared is forgotten with the rest, so the client
    // that remembers it goes as well.
    await pglite.query('rollback')
    await pglite.query('discard all')
    client.release(true)
  }
}

async function dumpPostgres(url: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('pg_dump', [...options, url], {
      maxBuffer: 2 ** 31 - 1,
    })
    return stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(
        'Máy này chưa có pg_dump. Hãy cài gói postgresql-client (cùng phiên bản với máy chủ) rồi thử lại.',
      )
    throw error
  }
}

/** Without the lines that only psql or only the newest server understands. */
function portable(sql: string): string {
  return sql
    .split('\n')
    .filter(
      (line) => !/^\\(un)?restrict |^SET (transaction_timeout|session_authorization)\b/.test(line),
    )
    .join('\n')
}
