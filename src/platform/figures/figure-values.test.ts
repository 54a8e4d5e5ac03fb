import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { givenMember, givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { plusDays } from '../clock.ts'
import type { Context } from '../context.ts'
import { type Figure, figure } from './figure.ts'
import { figureValues, type Period, type TreeView } from './figure-values.ts'

const page = () => '/'
const stock = (name: Figure['name'], unit: Figure['unit'] = 'person') =>
  figure({ name, code: 'X', label: name, unit, kind: 'stock', page })
const flow = (name: Figure['name']) =>
  figure({ name, code: 'X', label: name, unit: 'person', kind: 'flow', page })
const members = stock('members.members')
const women = stock('members.women')
const groups = stock('organization.groups', 'group')
const admitted = flow('members.admitted')
const left = flow('members.left')
const figures = [members, women, groups, admitted, left]

const day = (number: number) => plusDays('2020-01-01', number)
const units = 4

/** One thing that an officer may enter, in any order; days are counted from 01/01/2020. */
const change = fc.oneof(
  fc.record({
    what: fc.constant('join' as const),
    unit: fc.nat(units - 1),
    joined: fc.nat(60),
    stays: fc.option(fc.nat(40)),
    woman: fc.boolean(),
  }),
  fc.record({ what: fc.constant('sex' as const), member: fc.nat(9) }),
  fc.record({ what: fc.constant('undo' as const), member: fc.nat(9) }),
  fc.record({ what: fc.constant('group' as const), unit: fc.nat(units - 1), opened: fc.nat(60) }),
  fc.record({
    what: fc.constant('move' as const),
    unit: fc.integer({ min: 1, max: units - 1 }),
    // Days on which the unit changes its parent, and to whom; -1: stands alone.
    moves: fc.array(
      fc.record({ on: fc.nat(60), parent: fc.integer({ min: -1, max: units - 2 }) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({ what: fc.constant('read' as const), unit: fc.nat(units - 1) }),
)
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never
type World = { unitIds: number[]; memberIds: { unitId: number; memberId: number }[] }

async function apply(ctx: Context, { unitIds, memberIds }: World, entered: Change) {
  const at = (index: number) => unitIds[index] ?? 0
  if (entered.what === 'join') {
    const { unit, joined, stays, woman } = entered
    memberIds.push({
      unitId: at(unit),
      ...(await givenMember(ctx.db, at(unit), {
        sex: woman ? 'female' : 'male',
        joinedOn: day(joined),
        leftOn: stays === null ? null : day(joined + stays),
      })),
    })
  } else if (entered.what === 'group')
    await ctx.db
      .insertInto('organization.subunit')
      .values({
        unitId: at(entered.unit),
        kind: 'group',
        name: 'Tổ 1',
        openedOn: day(entered.opened),
      })
      .execute()
  else if (entered.what === 'read')
    await valuesOf(ctx, at(entered.unit), { from: day(0), to: day(1) }, 'as-was')
  else if (entered.what === 'move') await move(ctx, unitIds, entered)
  else {
    const found = memberIds[entered.member]
    if (!found) return
    const { unitId, memberId } = found
    if (entered.what === 'sex')
      await sql`update members.member set sex = case sex when 'male' then 'female' else 'male' end
        where unit_id = ${unitId} and id = ${memberId}`.execute(ctx.db)
    else
      await ctx.db
        .deleteFrom('members.membership')
        .where('unitId', '=', unitId)
        .where('memberId', '=', memberId)
        .execute()
  }
}

/** A parent has a lower number than its child, so that there is no circle. */
async function move(
  ctx: Context,
  unitIds: number[],
  { unit, moves }: { unit: number; moves: { on: number; parent: number }[] },
) {
  const unitId = unitIds[unit] ?? 0
  await ctx.db.deleteFrom('organization.unitParent').where('unitId', '=', unitId).execute()
  const inOrder = [...new Map(moves.map((one) => [one.on, one])).values()].sort(
    (one, other) => one.on - other.on,
  )
  for (const [index, { on, parent }] of inOrder.entries()) {
    if (parent < 0 || parent >= unit) continue
    const until = inOrder[index + 1]?.on
    await ctx.db
      .insertInto('organization.unitParent')
      .values({
        unitId,
        parentId: unitIds[parent] ?? 0,
        valid: `[${day(on)},${until === undefined ? '' : day(until)})`,
      })
      .execute()
  }
}

/** The fast answer, asked as the server asks: behind the wall. */
async function valuesOf(ctx: Context, unitId: number, period: Period, tree: TreeView) {
  return ctx.db.transaction().execute(async (db) => {
    await sql`select set_config('role', 'congdoan_server', true), set_config('app.units', ${`{${unitId}}`}, true)`.execute(
      db,
    )
    const [values] = await figureValues({ ...ctx, db }, unitId, [period], tree)
    return figures.map((one) => ({
      figure: one.name,
      own: values?.of(one, 'own'),
      branch: values?.of(one),
    }))
  })
}

type Fact = { figure: string; unitId: number; day: string; amount: number }
type Place = { unitId: number; ancestorId: number; from: string | null; until: string | null }

/** The slow answer: every fact looked at. */
function counted(
  facts: Fact[],
  places: Place[],
  unitId: number,
  { from, to }: Period,
  tree: TreeView,
  today: string,
) {
  const isBelow = (other: number, onDay: string) =>
    places.some(
      (place) =>
        place.unitId === other &&
        place.ancestorId === unitId &&
        (place.from === null || place.from <= onDay) &&
        (place.until === null || place.until > onDay),
    )
  const sum = (chosen: Fact[]) => chosen.reduce((total, { amount }) => total + amount, 0)
  return figures.map(({ name, kind }) => {
    const mine = facts.filter(
      (fact) => fact.figure === name && fact.day <= to && (kind === 'stock' || fact.day >= from),
    )
    const dayThatCounts = (fact: Fact) =>
      tree === 'as-is' ? today : kind === 'stock' ? to : fact.day
    return {
      figure: name,
      own: sum(mine.filter((fact) => fact.unitId === unitId)),
      branch: sum(mine.filter((fact) => isBelow(fact.unitId, dayThatCounts(fact)))),
    }
  })
}

test('after any history, every figure of every unit equals a full count of the facts, as it was and as it is', async ({
  ctx,
}) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 6, maxLength: 20 }),
      fc.array(fc.record({ from: fc.nat(90), days: fc.nat(40) }), { minLength: 2, maxLength: 2 }),
      fc.nat(100),
      async (changes, spans, now) => {
        const world: World = { unitIds: [], memberIds: [] }
        for (let index = 0; index < units; index += 1) world.unitIds.push(await givenUnit(ctx.db))
        for (const entered of changes) await apply(ctx, world, entered)

        const asked = { ...ctx, today: day(now) }
        const { rows: facts } = await sql<Fact>`select name as figure, unit_id, day, amount
          from platform.figure_fact join platform.figure on figure.id = figure_id`.execute(ctx.db)
        const { rows: places } =
          await sql<Place>`select unit_id, ancestor_id, lower(valid) as from, upper(valid) as until
          from organization.unit_ancestor`.execute(ctx.db)
        for (const unitId of world.unitIds)
          for (const span of spans)
            for (const tree of ['as-was', 'as-is'] as const) {
              const period = { from: day(span.from), to: day(span.from + span.days) }
              expect(await valuesOf(asked, unitId, period, tree)).toEqual(
                counted(facts, places, unitId, period, tree, asked.today),
              )
            }
      },
    ),
    { numRuns: 30 },
  )
}, 120_000)

test('a member admitted after the last count is counted by the next reader', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  await givenMember(ctx.db, unitId)
  const period = { from: '2026-01-01', to: '2026-12-31' }
  const before = await valuesOf(ctx, unitId, period, 'as-was')
  await ctx.db.transaction().execute(async (db) => givenMember(db, unitId))
  const after = await valuesOf(ctx, unitId, period, 'as-was')
  expect(before[0]).toMatchObject({ own: 1, branch: 1 })
  expect(after[0]).toMatchObject({ own: 2, branch: 2 })
})

test('nothing is told of a unit that was not entered', async ({ ctx }) => {
  const [own, beside] = [await givenUnit(ctx.db), await givenUnit(ctx.db)]
  await givenMember(ctx.db, beside)
  await ctx.db.transaction().execute(async (db) => {
    await sql`select set_config('role', 'congdoan_server', true), set_config('app.units', ${`{${own}}`}, true)`.execute(
      db,
    )
    for (const tree of ['as-was', 'as-is'] as const) {
      const [values] = await figureValues(
        { ...ctx, db },
        beside,
        [{ from: '2026-01-01', to: '2026-12-31' }],
        tree,
      )
      expect(values?.of(members)).toBe(0)
    }
  })
})
