import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findPostgres, postgresMissing } from '../scripts/setup/postgres.ts'
import {
  type Connection,
  connectPGlite,
  connectPostgres,
} from '../src/platform/database/connect.ts'
import { openPGliteFolder } from '../src/platform/database/open-pglite.ts'

/** A database to be measured: opened in this process, or named in the environment of the server's process. */
export type Engine = {
  name: string
  open(): Promise<Connection>
  environment: Record<string, string>
  remove(): Promise<void>
}

/** The embedded database, on disk and synced at every commit, in a folder of its own. */
export function pgliteEngine(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  return {
    name: 'PGlite',
    open: async () => connectPGlite(await openPGliteFolder(folder)),
    environment: { DATA_DIR: folder },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A new database of the PostgreSQL that the tests use too. */
export async function postgresEngine(): Promise<Engine> {
  const server = await findPostgres()
  if (!server) throw new Error(postgresMissing)
  const name = `congdoan_bench_${process.pid}`
  await administer(server.url, `create database ${name}`)
  const own = new URL(server.url)
  own.pathname = `/${name}`
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  return {
    name: 'PostgreSQL',
    open: async () => connectPostgres(own.href),
    environment: { DATA_DIR: folder, DATABASE_URL: own.href },
    async remove() {
      rmSync(folder, { recursive: true, force: true })
      await administer(server.url, `drop database ${name} with (force)`)
      server.stop()
    },
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
