import { expect } from 'vitest'
import { registry } from '#app/registry.ts'
import type { Context } from '#platform/context.ts'
import { Forbidden, NotFound, SignInNeeded } from '#platform/errors.ts'
import { authorise, type Operation } from '#platform/operation.ts'
import { roles } from '#platform/rights.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { expected } from './permissions/index.ts'

const relations = ['own', 'above', 'below', 'beside'] as const

test('every command and query has its line in the table, and no line is left over', () => {
  expect(Object.keys(expected).sort()).toEqual([...registry.keys()].sort())
})

test('nobody who has not signed in does anything but what is public', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  for (const [name, { definition }] of registry) {
    const outcome = await ctx.db
      .transaction()
      .execute((db) => outcomeOf({ ...ctx, db }, definition, unitId))
    expect([name, outcome]).toEqual([name, expected[name] === 'public' ? 'allowed' : 'sign in'])
  }
})

for (const [name, operation] of registry) {
  if (typeof operation.definition.allow === 'string') {
    test(`${name} is said to be for ${operation.definition.allow}`, () => {
      expect(expected[name]).toBe(operation.definition.allow)
    })
    continue
  }
  test(`${name}: each role in the own unit, above, below and beside`, async ({ ctx }) => {
    expect(await allowedIn(ctx, operation)).toEqual(expected[name])
  })
}

/** For each relation the roles that get through, as the table writes them: `own: chair deputy | above: chair`. */
async function allowedIn(ctx: Context, { definition }: Operation): Promise<string> {
  const above = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const own = await givenUnit(ctx.db, {
    kind: 'provincial_public_employees_union',
    parentId: above,
  })
  const below = await givenUnit(ctx.db, { parentId: own })
  const beside = await givenUnit(ctx.db, { parentId: above })
  const units = { own, above, below, beside }
  const allowed = Object.fromEntries(relations.map((relation) => [relation, [] as string[]]))
  for (const relation of relations)
    for (const role of roles) {
      const actor = await givenActor(ctx.db, units[relation], role)
      const outcome = await ctx.db
        .transaction()
        .execute((db) => outcomeOf({ ...acting(ctx, actor), db }, definition, own))
      if (outcome === 'allowed') allowed[relation]?.push(role)
      // Who stands below or beside does not even learn that the unit exists.
      else
        expect([relation, role, outcome]).toEqual([
          relation,
          role,
          relation === 'own' || relation === 'above' ? 'forbidden' : 'not found',
        ])
    }
  return relations
    .filter((relation) => allowed[relation]?.length)
    .map((relation) => `${relation}: ${allowed[relation]?.join(' ')}`)
    .join(' | ')
}

async function outcomeOf(ctx: Context, definition: Operation['definition'], unitId: number) {
  try {
    await authorise(ctx, definition, { unitId })
    return 'allowed'
  } catch (error) {
    if (error instanceof SignInNeeded) return 'sign in'
    if (error instanceof Forbidden) return 'forbidden'
    if (error instanceof NotFound) return 'not found'
    throw error
  }
}
