import pg from 'pg'
import { installDebianPackage } from './debian-package.ts'
import { findServerPrograms, startThrowAwayServer } from './throw-away-postgres.ts'

/** `url` reaches a PostgreSQL 15 or newer as a superuser who may create databases and roles. */
export interface PostgresForTests {
  url: string
  stop: () => void
}

export const postgresMissing =
  'There is no PostgreSQL 15 or newer that lets us in. Install one (on Debian or Ubuntu: sudo apt-get install postgresql) or set TEST_DATABASE_URL to a superuser’s address.'

/** TEST_DATABASE_URL, or the server that runs on this machine, or a throw-away one from the programs that are (or can be) installed. */
export async function findPostgres(): Promise<PostgresForTests | undefined> {
  const stop = () => {}
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop }
  const running = 'postgres://postgres@127.0.0.1:5432'
  if (await letsUsIn(running)) return { url: running, stop }
  const programs =
    findServerPrograms() ?? (installDebianPackage('postgresql') ? findServerPrograms() : undefined)
  return programs ? startThrowAwayServer(programs) : undefined
}

async function letsUsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ good: boolean }>(
      `select rolsuper and current_setting('server_version_num')::int >= 150000 as good
       from pg_roles where rolname = current_user`,
    )
    return rows[0]?.good === true
  } catch {
    // Nobody there, or a password is wanted: both mean that this server is not for us.
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
