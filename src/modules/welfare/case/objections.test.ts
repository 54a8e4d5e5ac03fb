import { expect } from 'vitest'
import { test } from '#testing/test.ts'
import { enterCase } from './enter-case.ts'
import { givenWelfare } from './given-welfare.ts'
import { refuseUndoingImport } from './refuse-undoing-import.ts'

test('an import is not undone once somebody of it was looked after', async ({ ctx }) => {
  const { unitId, memberId, chair } = await givenWelfare(ctx)
  await refuseUndoingImport(ctx, { unitId, memberIds: [memberId] })
  await enterCase(chair, { unitId, memberId, kind: 'wedding', happenedOn: '10/01/2026' })
  await expect(refuseUndoingImport(ctx, { unitId, memberIds: [memberId] })).rejects.toThrow(
    'Trần Thị Bình đã có hồ sơ chăm lo',
  )
  await refuseUndoingImport(ctx, { unitId, memberIds: [] })
})
