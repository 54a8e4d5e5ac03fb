import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import { expect } from 'vitest'
import { test as base } from '#testing/test.ts'
import { connection, type Database } from './connect.ts'
import { prepareRepeated } from './prepare-repeated.ts'
import type { DB } from './schema.gen.ts'

/** With a memory of its own: the one that the other tests share may be full. */
const test = base.extend<{ db: Database }>({
  db: async ({ ctx: _ }, use) => {
    const { pool } = await connection()
    const dialect = new PostgresDialect({ pool: prepareRepeated(pool) })
    await use(new Kysely<DB>({ dialect, plugins: [new CamelCasePlugin()] }))
  },
})

const prepared = (db: Database) =>
  sql<{ statement: string }>`select statement from pg_prepared_statements`
    .execute(db)
    .then(({ rows }) => rows.map((row) => row.statement))

const ask = (db: Database, number: number) =>
  sql<{ number: number }>`select ${number}::int * 3 as number`.execute(db)

const addUp = (db: Database, numbers: number[]) =>
  sql<{
    sumOfList: number
  }>`select sum(one) as sum_of_list from unnest(${numbers}::int[]) as one`.execute(db)

test('a statement that comes again is prepared, and answers what is asked each time', async ({
  db,
}) => {
  await db.transaction().execute(async (db) => {
    for (const number of [1, 2, 3]) expect((await ask(db, number)).rows[0]?.number).toBe(number * 3)

    expect((await prepared(db)).filter((text) => text.includes('* 3 as number'))).toHaveLength(1)
  })
})

test('a statement over a long list is planned each time, since a plan for a short list would not do', async ({
  db,
}) => {
  const long = Array.from({ length: 100 }, (_, index) => index)
  await db.transaction().execute(async (db) => {
    for (const _ of [1, 2, 3]) expect((await addUp(db, long)).rows[0]?.sumOfList).toBe(4950)
    expect((await prepared(db)).filter((text) => text.includes('sum_of_list'))).toEqual([])

    for (const _ of [1, 2, 3]) expect((await addUp(db, [1, 2])).rows[0]?.sumOfList).toBe(3)
    expect((await prepared(db)).filter((text) => text.includes('sum_of_list'))).toHaveLength(1)
  })
})

test('when a newer version changes a table under a running one, the next try succeeds', async ({
  db,
}) => {
  await sql`create table public.changing (id int)`.execute(db)
  const read = () => sql`select * from public.changing where id >= ${0}`.execute(db)
  for (const _ of [1, 2, 3]) await read()
  await sql`alter table public.changing add column name text`.execute(db)
  await read().catch(() => {})

  expect((await read()).rows).toEqual([])
  await sql`drop table public.changing`.execute(db)
})
