import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { type Connection, connectPGlite, connectPostgres } from '../platform/database/connect.ts'
import { openPGliteInMemory } from '../platform/database/open-pglite.ts'
import { testServerUrl, urlOf } from './template-database.ts'

const template = String(process.env.TEMPLATE_DATABASE)

/** A fresh copy of the migrated database, in PGlite or, where TEST_DATABASE says so, in PostgreSQL. */
export async function openTestDatabase(): Promise<Connection> {
  if (process.env.TEST_DATABASE !== 'postgres')
    return connectPGlite(await openPGliteInMemory(new Blob([await readFile(template)])))
  const name = `congdoan_test_${process.env.TEST_RUN}_${crypto.randomUUID().slice(0, 8)}`
  await administer(`create database ${name} template ${template}`)
  const opened = connectPostgres(urlOf(name))
  return {
    ...opened,
    async close() {
      await opened.close()
      await administer(`drop database if exists ${name} with (force)`)
    },
  }
}

async function administer(statement: string) {
  const admin = new pg.Client({ connectionString: testServerUrl() })
  await admin.connect()
  await admin.query(statement)
  await admin.end()
}

/** Empties every table, and puts back what the migrations ship. */
export async function emptierOf({ pool }: Connection): Promise<() => Promise<void>> {
  const { rows } = await pool.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'public')",
  )
  const steps: string[] = []
  for (const [index, { name }] of rows.entries()) {
    steps.push(`delete from ${name}`)
    if ((await pool.query(`select from ${name} limit 1`)).rowCount === 0) continue
    const kept = `public.shipped_${index}`
    await pool.query(`create table ${kept} as table ${name}`)
    steps.push(`insert into ${name} overriding system value table ${kept}`)
  }
  const statement = `begin; set local session_replication_role = replica; ${steps.join(';')}; commit`
  return async () => {
    await pool.query(statement)
  }
}
