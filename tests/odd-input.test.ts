import { expect } from 'vitest'
import { z } from 'zod'
import { registry } from '#app/registry.ts'
import type { Context } from '#platform/context.ts'
import { Forbidden, Invalid, NotFound, Refused } from '#platform/errors.ts'
import type { Operation } from '#platform/operation.ts'
import { givenActor } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { givenPageWorld } from './page-world/index.ts'

/** What nobody means to type: what begins a formula, breaks a line, is too large, is no number, is no text. */
const odd = [
  '=1+1',
  '+84@SUM(A1)',
  'a\u0000b',
  '\ud800',
  '"\r\n2026-01-01 * "x"',
  '-5',
  '1e309',
  '9007199254740993',
  '99999999999999999999999',
  '31/02/2026',
  '9999-12-31',
  '0001-01-01',
  '💰'.repeat(300),
] as const
const known = [Forbidden, Invalid, NotFound, Refused]
type World = Readonly<Record<string, unknown>>

for (const module of ['ledger', 'funds', 'welfare'])
  test(`${module}: everything has an answer to odd input and to what belongs to another union`, async ({
    ctx,
  }) => {
    const { own, below } = await givenPageWorld(ctx)
    const unitId = Number(own.unitId)
    const offices = ['chair', 'deputy', 'treasurer', 'inspector', 'member'] as const
    const officer = acting(ctx, await givenActor(ctx.db, unitId, ...offices))
    const faults: string[] = []
    for (const [name, operation] of registry) {
      if (!name.startsWith(`${module}.`)) continue
      for (const attempt of attempts(fieldsOf(operation), unitId, own, below)) {
        const fault = await faultOf(operation, officer, attempt)
        if (fault) faults.push(`${name} ${JSON.stringify(attempt).slice(0, 200)}: ${fault}`)
      }
    }
    expect(faults.slice(0, 5)).toEqual([])
  }, 120_000)

/** What is another union's, then something odd in each field in turn, everything else being usual. */
function* attempts(fields: readonly string[], unitId: number, own: World, below: World) {
  const plain = Object.fromEntries(fields.map((field) => [field, usual(field, own)]))
  yield { ...plain, ...foreign(fields, below), unitId }
  for (const field of fields)
    if (field !== 'unitId') for (const text of odd) yield { ...plain, [field]: text, unitId }
}

function fieldsOf({ definition }: Operation): string[] {
  const schema = z.toJSONSchema(definition.input, { io: 'input', unrepresentable: 'any' })
  return Object.keys(schema.properties ?? {})
}

function usual(field: string, own: World): unknown {
  if (own[field] !== undefined) return own[field]
  if (/Ids$/.test(field)) return [own[`${field.slice(0, -1)}`] ?? 1]
  if (/(On|[dD]ay)$/.test(field)) return '15/01/2026'
  if (/[aA]mount|threshold/.test(field)) return '1000'
  if (field === 'account') return '111'
  if (field === 'against') return '61313'
  if (field === 'month') return '12/2025'
  if (field === 'means') return 'message'
  return undefined
}

function foreign(fields: readonly string[], below: World) {
  return Object.fromEntries(
    fields
      .filter((field) => /Ids?$/.test(field) && field !== 'unitId')
      .map((field) => [
        field,
        /Ids$/.test(field) ? [below.memberId] : (below[field] ?? below.memberId),
      ]),
  )
}

async function faultOf(operation: Operation, ctx: Context, input: unknown): Promise<string | null> {
  try {
    await operation(ctx, input as never)
    return null
  } catch (error) {
    return known.some((kind) => error instanceof kind) ? null : String(error)
  }
}
