import type { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { settings } from '../settings.ts'
import { migrate } from './migrate.ts'
import { openPGliteFolder } from './open-pglite.ts'
import { prepareRepeated } from './prepare-repeated.ts'
import type { DB } from './schema.gen.ts'

export type Database = Kysely<DB>
export type Connection = {
  db: Database
  pool: pg.Pool
  /** What stands behind the pool; only backups need to know. */
  engine: { pglite: PGlite } | { url: string }
  close(): Promise<void>
}

// Money is whole đồng and identifiers are small: both fit a JavaScript number. A day is text, not an instant.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
// The driver has no names for the types of arrays.
const bigintArray: number = 1016
const textArray: number = 1009
const readTexts: (text: string) => string[] = pg.types.getTypeParser(textArray)
pg.types.setTypeParser(bigintArray, (text) => readTexts(text).map(Number))

/** One code path for both databases: PGlite is reached through the same driver as PostgreSQL. */
export function connectPGlite(pglite: PGlite): Connection {
  // The one connection stays open, and with it the plans of its statements.
  const pool = new pg.Pool({
    ...createPgConfig(pglite),
    max: 1,
    idleTimeoutMillis: 0,
  } as pg.PoolConfig)
  return over(pool, { pglite }, () => pglite.close())
}

export function connectPostgres(url: string, max = 20): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    // Compiling a statement (jit) costs seconds where running it takes milliseconds: the planner's costs see no walls.
    options: '-c timezone=Asia/Ho_Chi_Minh -c statement_timeout=60000 -c jit=off',
  })
  // A connection that breaks while idle must not end the process; the next query says what is wrong.
  pool.on('error', (error) => console.error('Mất kết nối cơ sở dữ liệu:', error.message))
  return over(pool, { url }, async () => {})
}

function over(
  pool: pg.Pool,
  engine: Connection['engine'],
  closeEngine: () => Promise<void>,
): Connection {
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: prepareRepeated(pool) }),
    plugins: [new CamelCasePlugin()],
  })
  return {
    db,
    pool,
    engine,
    async close() {
      await db.destroy()
      await closeEngine()
    },
  }
}

// The server's entry and the bundled screens are two copies of this file in one process; the connection must be one.
const slot = Symbol.for('congdoan-mo.connection')
type Holder = { [slot]?: Promise<Connection> }

/** The process's only connection to the database that the settings name, opened and migrated at first use. */
export function connection(): Promise<Connection> {
  const holder = globalThis as Holder
  holder[slot] ??= open()
  return holder[slot]
}

/** Lets a test stand its own database in the place of the process's connection. */
export function useConnection(opened: Connection): void {
  ;(globalThis as Holder)[slot] = Promise.resolve(opened)
}

async function open(): Promise<Connection> {
  const opened = await openUnmigrated()
  await migrate(opened.pool)
  return opened
}

/** The database that the settings name, as it is; a restore fills an empty one. */
export async function openUnmigrated(): Promise<Connection> {
  return settings.databaseUrl
    ? connectPostgres(settings.databaseUrl)
    : connectPGlite(await openPGliteFolder(settings.dataDir))
}

/** Closes the process's connection, so that the next process finds a clean database. */
export async function closeConnection(): Promise<void> {
  const holder = globalThis as Holder
  const opened = holder[slot]
  delete holder[slot]
  await (await opened)?.close()
}
