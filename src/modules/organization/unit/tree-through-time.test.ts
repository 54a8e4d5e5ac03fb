import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { plusDays } from '#platform/clock.ts'
import { test } from '#testing/test.ts'
import { givenHistory, type Happening, onPaper, type Paper } from './given-history.ts'
import { listUnitsBelow } from './list-units-below.ts'

const day = fc.integer({ min: 0, max: 9000 }).map((days) => plusDays('2000-01-01', days))
const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom(
    ...(['establish', 'establish', 'upper', 'rename', 'transfer', 'transfer'] as const),
    ...(['merge', 'unite', 'split', 'close'] as const),
  ),
  which: fc.nat(30),
  other: fc.nat(30),
  onDay: day,
})
/** Mostly in the order of the days, as things happen; some written down late. */
const history = fc
  .tuple(
    fc.array(happening, { minLength: 8, maxLength: 16 }),
    fc.array(happening, { maxLength: 5 }),
  )
  .map(([inOrder, late]) => [
    ...inOrder.sort((one, other) => (one.onDay < other.onDay ? -1 : 1)),
    ...late,
  ])

test('whatever happens to a tree, every day of it is what the changes up to that day say', async ({
  ctx,
}) => {
  let happened = 0
  await fc.assert(
    fc.asyncProperty(history, fc.array(day, { minLength: 3, maxLength: 5 }), async (what, days) => {
      const { rootId, chair, units, done } = await givenHistory(ctx, what)
      happened += done
      for (const onDay of days) {
        const there = units.filter((unit) => unit.establishedOn <= onDay)
        const { rows } = await sql<Place>`
          select unit.id as unit_id, name.name, platform.ancestor_ids(unit.id, ${onDay}) as above_ids
          from organization.unit left join organization.unit_name as name
            on name.unit_id = unit.id and name.valid @> ${onDay}::date
          where unit.id = any (${there.map((unit) => unit.unitId)}::bigint[])`.execute(ctx.db)
        const byId = new Map(rows.map((row) => [row.unitId, row]))
        for (const unit of there)
          expect(byId.get(unit.unitId)).toMatchObject({
            name: onPaper(unit.names, onDay),
            aboveIds: climb(units, unit, onDay),
          })
        const below = there.filter((unit) => climb(units, unit, onDay).includes(rootId))
        const living = below.filter((unit) => !unit.closedOn || unit.closedOn > onDay)
        const asked = { unitId: rootId, asOf: onDay, size: 100 }
        const listed = await listUnitsBelow(chair, asked)
        expect(listed.rows.map((row) => row.unitId).sort()).toEqual(
          living.map((unit) => unit.unitId).sort(),
        )
        // Closed units are still where they last were.
        expect((await listUnitsBelow(chair, { ...asked, state: 'all' })).total).toBe(below.length)
        expect(below.length).toBe(there.length)
      }
    }),
    // Making a failure smaller would take minutes; the seed in the message repeats it.
    { numRuns: 12, endOnFailure: true },
  )
  // The rules refuse some of the random wishes, not most of them.
  expect(happened).toBeGreaterThan(60)
}, 180_000)

type Place = { unitId: number; name: string; aboveIds: number[] }

function climb(units: readonly Paper[], from: Paper, onDay: string): number[] {
  const parentId = onPaper(from.parents, onDay)
  if (parentId === undefined) return []
  const parent = units.find((unit) => unit.unitId === parentId)
  return [parentId, ...(parent ? climb(units, parent, onDay) : [])]
}
