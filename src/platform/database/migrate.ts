import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type pg from 'pg'

/** Applies, in order and once each, the SQL files of database/migrations. Several processes may start at once. */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  // The product is always started from its root folder; the bundled server has no stable file location of its own.
  const directory = resolve('database/migrations')
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(20260101)')
    await client.query(
      'create table if not exists public.applied_migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>(
      'select name from public.applied_migration',
    )
    const applied = new Set(rows.map((row) => row.name))
    const pending = names.filter((name) => !applied.has(name))
    for (const name of pending) {
      const script = await readFile(`${directory}/${name}`, 'utf8')
      await client.query(
        `begin; ${script}; insert into public.applied_migration (name) values ('${name}'); commit`,
      )
    }
    return pending
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.query('select pg_advisory_unlock(20260101)')
    client.release()
  }
}
