import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { plusDays } from '#platform/clock.ts'
import { givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'

const dayNumber = fc.integer({ min: 0, max: 400 })
const dayOf = (days: number) => plusDays('2020-01-01', days)
const place = fc.record({
  unit: fc.nat(6),
  parent: fc.nat(6),
  from: dayNumber,
  length: fc.integer({ min: 1, max: 300 }),
})
const refusals = ['tree_has_no_circle', 'one_parent_a_day', 'unit_is_not_its_own_parent']

test('whoever is put below whom, the units above a unit are those that one climbs to on that day', async ({
  ctx,
}) => {
  let circles = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(place, { minLength: 8, maxLength: 20 }),
      fc.array(dayNumber, { minLength: 4, maxLength: 4 }),
      async (places, days) => {
        const units: number[] = []
        for (let index = 0; index < 7; index += 1) units.push(await givenUnit(ctx.db))
        const kept: { unit: number; parent: number; from: number; to: number }[] = []
        for (const { unit, parent, from, length } of places) {
          const valid = `[${dayOf(from)},${dayOf(from + length)})`
          const ids = { unitId: units[unit] ?? 0, parentId: units[parent] ?? 0 }
          try {
            await ctx.db
              .insertInto('organization.unitParent')
              .values({ ...ids, valid })
              .execute()
            kept.push({ unit, parent, from, to: from + length })
          } catch (error) {
            const { constraint } = error as { constraint?: string }
            expect(refusals).toContain(constraint)
            if (constraint === 'tree_has_no_circle') circles += 1
          }
        }
        for (const day of days) {
          const above = (unit: number, climbed: number[] = []): number[] => {
            expect(climbed.length).toBeLessThan(7)
            const up = kept.find((one) => one.unit === unit && one.from <= day && day < one.to)
            return up ? above(up.parent, [...climbed, units[up.parent] ?? 0]) : climbed
          }
          for (const [unit, unitId] of units.entries()) {
            const { rows } = await sql<{ aboveIds: number[] }>`
              select platform.ancestor_ids(${unitId}, ${dayOf(day)}) as above_ids`.execute(ctx.db)
            expect(rows[0]?.aboveIds).toEqual(above(unit))
          }
        }
      },
    ),
    { numRuns: 15, endOnFailure: true },
  )
  expect(circles).toBeGreaterThan(0)
}, 120_000)
