import { sql } from 'kysely'
import { expect } from 'vitest'
import { givenMember, givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'

/** The tree and the rules that a unit sets for those below it: they belong to no single unit, everyone may see them. */
const global = [
  'organization.unit',
  'organization.unit_ancestor',
  'organization.unit_event',
  'organization.unit_name',
  'organization.unit_parent',
  'reports.due_date',
  'reports.period_rule',
  'reports.template',
  'reports.template_line',
  'reports.template_section',
]

test('every unit-owned table is behind the wall, with its policies', async ({ ctx }) => {
  const { rows } = await sql<{ name: string; walled: boolean; policies: number }>`
    select format('%s.%s', space.nspname, owned.relname) as name, owned.relrowsecurity as walled,
      (select count(*) from pg_policy as policy where policy.polrelid = owned.oid)::int as policies
    from pg_class as owned
    join pg_namespace as space on space.oid = owned.relnamespace
    join pg_attribute as field on field.attrelid = owned.oid and field.attname = 'unit_id' and not field.attisdropped
    where owned.relkind in ('r', 'p') and space.nspname not in ('pg_catalog', 'information_schema', 'public')`.execute(
    ctx.db,
  )
  const open = rows.filter(
    ({ name, walled, policies }) => !global.includes(name) && !(walled && policies >= 4),
  )
  expect(open.map(({ name }) => name)).toEqual([])
  expect(rows.length).toBeGreaterThan(global.length)
})

test('every unit-owned table carries its unit first in its primary key and in its foreign keys', async ({
  ctx,
}) => {
  const { rows } = await sql<{
    name: string
    rule: string
    definition: string
    target: string | null
  }>`
    select format('%s.%s', space.nspname, owned.relname) as name, rule.conname as rule, pg_get_constraintdef(rule.oid) as definition, nullif(rule.confrelid, 0)::regclass::text as target
    from pg_constraint as rule
    join pg_class as owned on owned.oid = rule.conrelid and owned.relrowsecurity
    join pg_namespace as space on space.oid = owned.relnamespace
    where rule.contype in ('p', 'u') or (rule.contype = 'f' and exists (
      select from pg_class as target where target.oid = rule.confrelid and target.relrowsecurity))`.execute(
    ctx.db,
  )
  const between = rows.filter(
    ({ name, target }) => !global.includes(name) && !global.includes(target ?? ''),
  )
  const wrong = between.filter(
    ({ definition }) =>
      !/^(PRIMARY KEY|UNIQUE|FOREIGN KEY)( NULLS NOT DISTINCT)? \(unit_id\b/.test(definition),
  )
  expect(between.length).toBeGreaterThan(10)
  expect(wrong).toEqual([])
})

test("raw SQL as the server's role sees and changes nothing of a unit that was not entered", async ({
  ctx,
}) => {
  const own = await givenUnit(ctx.db)
  const beside = await givenUnit(ctx.db)
  await givenMember(ctx.db, own)
  const { memberId } = await givenMember(ctx.db, beside)

  await ctx.db.transaction().execute(async (db) => {
    await sql`select set_config('role', 'congdoan_server', true), set_config('app.units', ${`{${own}}`}, true)`.execute(
      db,
    )
    const seen = await db.selectFrom('members.member').select('unitId').execute()
    const changed = await db
      .updateTable('members.member')
      .set({ fullName: 'Ai đó' })
      .where('id', '=', memberId)
      .executeTakeFirst()
    expect(seen).toEqual([{ unitId: own }])
    expect(Number(changed.numUpdatedRows)).toBe(0)
  })
})

test("the server's role neither owns tables nor passes the wall", async ({ ctx }) => {
  const { rows } = await sql<{ super: boolean; bypass: boolean; owned: number }>`
    select rolsuper as super, rolbypassrls as bypass, (select count(*) from pg_class where relowner = role.oid)::int as owned
    from pg_roles as role where rolname = 'congdoan_server'`.execute(ctx.db)
  expect(rows).toEqual([{ super: false, bypass: false, owned: 0 }])
})

test('searching names before the wall finds only what the wall shows', async ({ ctx }) => {
  const upper = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
  const below = await givenUnit(ctx.db, { parentId: upper })
  const beside = await givenUnit(ctx.db)
  for (const unitId of [upper, below, beside]) await givenMember(ctx.db, unitId)
  const found = (units: string, branch: string) =>
    ctx.db.transaction().execute(async (db) => {
      await sql`select set_config('role', 'congdoan_server', true), set_config('app.units', ${units}, true),
        set_config('app.branch', ${branch}, true), set_config('app.as_of', ${ctx.today}, true)`.execute(
        db,
      )
      const { rows } = await sql<{ unitId: number }>`
        select unit_id from members.named_like('%binh%') order by unit_id`.execute(db)
      const walled = await db
        .selectFrom('members.member')
        .where('nameKey', 'like', '%binh%')
        .orderBy('unitId')
        .select('unitId')
        .execute()
      expect(rows).toEqual(walled)
      return rows.map(({ unitId }) => unitId)
    })

  expect(await found('', '')).toEqual([])
  expect(await found(`{${beside}}`, '')).toEqual([beside])
  expect(await found('', String(upper))).toEqual([upper, below])
  expect(await found(`{${beside}}`, String(below))).toEqual([below, beside])
})

test("the level above reads a branch that it has entered, and not its neighbour's", async ({
  ctx,
}) => {
  const upper = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
  const below = await givenUnit(ctx.db, { parentId: upper })
  const beside = await givenUnit(ctx.db)
  await givenMember(ctx.db, below)
  await givenMember(ctx.db, beside)

  await ctx.db.transaction().execute(async (db) => {
    await sql`select set_config('role', 'congdoan_server', true), set_config('app.branch', ${String(upper)}, true), set_config('app.as_of', ${ctx.today}, true)`.execute(
      db,
    )
    const seen = await db.selectFrom('members.member').select('unitId').execute()
    expect(seen).toEqual([{ unitId: below }])
  })
})
