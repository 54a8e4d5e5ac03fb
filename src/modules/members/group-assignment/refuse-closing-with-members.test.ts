import { expect } from 'vitest'
import '#app/reactions.ts'
import { closeSubunit, openSubunit } from '#organization'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { moveToGroup } from './move-to-group.ts'

test('a group that still has members is not closed; once they have moved, it is', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const { memberId } = await givenMember(ctx.db, unitId)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { subunitId } = await openSubunit(chair, {
    unitId,
    kind: 'group',
    name: 'Tổ 1',
    openedOn: '2020-01-01',
  })
  await moveToGroup(chair, { unitId, memberId, subunitId, fromDay: '2020-01-01' })
  const closing = { unitId, subunitId, closedOn: '2025-06-30' }

  await expect(closeSubunit(chair, closing)).rejects.toThrow('Còn 1 đoàn viên ở đây')
  await moveToGroup(chair, { unitId, memberId, subunitId: null, fromDay: '2025-06-30' })

  await closeSubunit(chair, closing)
})
