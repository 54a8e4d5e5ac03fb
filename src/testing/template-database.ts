import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import pg from 'pg'
import { connectPGlite, connectPostgres } from '../platform/database/connect.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openPGliteInMemory } from '../platform/database/open-pglite.ts'

/** Builds, once per set of migrations, the migrated database that every test worker starts from a copy of. */
export default async function setup() {
  // Tests leave no key file behind; the workers inherit this.
  process.env.SECRET_KEY ??= 'a key that only tests use, nothing else'
  const hash = createHash('sha256')
  for (const name of (await readdir('database/migrations')).sort())
    hash.update(await readFile(`database/migrations/${name}`))
  const version = hash.digest('hex').slice(0, 12)
  if (process.env.TEST_DATABASE !== 'postgres') {
    await buildInPGlite(`.cache/template-database/${version}.tar`)
    return undefined
  }
  await buildInPostgres(`congdoan_template_${version}`)
  process.env.TEST_RUN = `${process.pid}_${crypto.randomUUID().slice(0, 8)}`
  return () => dropDatabasesOf(process.env.TEST_RUN ?? '')
}

/** The workers' copies live as long as the workers; afterwards nobody needs them. */
async function dropDatabasesOf(run: string) {
  const admin = new pg.Client({ connectionString: testServerUrl() })
  await admin.connect()
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [`congdoan_test_${run}`],
  )
  for (const { name } of rows) await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
}

async function buildInPGlite(file: string) {
  process.env.TEMPLATE_DATABASE = file
  if (existsSync(file)) return
  const pglite = await openPGliteInMemory()
  const { pool, close } = connectPGlite(pglite)
  await migrate(pool)
  await mkdir('.cache/template-database', { recursive: true })
  await writeFile(file, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await close()
}

async function buildInPostgres(name: string) {
  process.env.TEMPLATE_DATABASE = name
  const admin = new pg.Client({ connectionString: testServerUrl() })
  await admin.connect()
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) {
    // Built under another name first, so that a run that was stopped half-way leaves no half template.
    const draft = `${name}_${process.pid}`
    await admin.query(`create database ${draft}`)
    const { pool, close } = connectPostgres(urlOf(draft), 1)
    await migrate(pool)
    await close()
    // A backend lives a moment longer than its connection and would forbid the renaming.
    await admin.query(
      'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1',
      [draft],
    )
    await admin.query(`alter database ${draft} rename to ${name}`)
  }
  await admin.end()
}

/** The PostgreSQL server that tests may make databases in. */
export function testServerUrl(): string {
  return process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'
}

export function urlOf(database: string): string {
  const url = new URL(testServerUrl())
  url.pathname = `/${database}`
  return url.href
}
