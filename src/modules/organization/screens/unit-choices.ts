import type { Context } from '#platform/context.ts'
import type { Unchecked } from '#platform/operation.ts'
import { listUnitsBelow } from '../unit/list-units-below.ts'

/** The living units below, for a select or boxes; a branch of more than 500 is worked on from further down. */
export async function unitChoices(ctx: Context, { unitId }: Unchecked) {
  const { rows } = await listUnitsBelow(ctx, { unitId, size: 500, members: 'left-out' })
  return rows.map((row) => ({
    value: row.unitId,
    label: row.name,
    level: row.level,
    kind: row.kind,
  }))
}
