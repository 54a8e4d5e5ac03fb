import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from './given.ts'
import { acting } from './test.ts'

/** A provincial union with onegrassroots union of three members, one of whom joined in the year 2025. */
export async function givenBranch(ctx: Context) {
  const upperId = await givenUnit(ctx.db, {
    name: 'Công đoàn Viên chức tỉnh',
    kind: 'superior_union',
  })
  const unitId = await givenUnit(ctx.db, { parentId: upperId })
  await givenMember(ctx.db, unitId, { fullName: 'Lê Văn An', sex: 'male' })
  await givenMember(ctx.db, unitId, { fullName: 'Phạm Thị Mai' })
  await givenMember(ctx.db, unitId, { fullName: 'Đỗ Thị Hà', joinedOn: '2025-03-01' })
  const as = async (of: number, ...roles: Parameters<typeof givenActor>[2][]) =>
    acting(ctx, await givenActor(ctx.db, of, ...roles))
  return {
    upperId,
    unitId,
    chair: await as(unitId, 'chair'),
    member: await as(unitId, 'member'),
    inspector: await as(unitId, 'inspector'),
    above: await as(upperId, 'chair'),
    aboveInspector: await as(upperId, 'inspector'),
  }
}

export const year2025 = { periodKind: 'year', on: '30/11/2025' } as const
