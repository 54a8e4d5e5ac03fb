import fc from 'fast-check'
import { expect } from 'vitest'
import { Invalid } from '#platform/errors.ts'
import { givenMember } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { enterInitiative } from '../initiative/enter-initiative.ts'
import { findInitiative } from '../initiative/find-initiative.ts'
import { givenCouncil, solution } from '../initiative/given-initiatives.ts'

test('a name that fits a member is that member, whatever its accents and case; any other is somebody from outside', async ({
  ctx,
}) => {
  const { chair, unitId, memberId } = await givenCouncil(ctx)
  const { initiativeId } = await enterInitiative(chair, {
    unitId,
    ...solution,
    authorNames: ['tran thi  binh', '', 'Phạm Hữu Ngoài'],
    authorShares: ['70%', '', '30'],
  })
  const { authors } = await findInitiative(chair, { unitId, initiativeId })
  expect(authors).toMatchObject([
    { memberId, name: 'Trần Thị Bình', share: 70 },
    { memberId: null, name: 'Phạm Hữu Ngoài', share: 30 },
  ])
})

test('namesakes are told apart by their birth day', async ({ ctx }) => {
  const { chair, unitId } = await givenCouncil(ctx)
  const second = await givenMember(ctx.db, unitId, { birthDay: '1990-02-03' })
  const enter = (name: string) =>
    enterInitiative(chair, { unitId, ...solution, authorNames: [name], authorShares: [100] })
  await expect(enter('Trần Thị Bình')).rejects.toMatchObject({
    fields: { authorNames: [expect.stringContaining('2 người tên Trần Thị Bình')] },
  })
  const { initiativeId } = await enter('Trần Thị Bình (03/02/1990)')
  const { authors } = await findInitiative(chair, { unitId, initiativeId })
  expect(authors).toMatchObject([{ memberId: second.memberId }])
})

const mistakes: [string[], string[], string][] = [
  [[], [], 'ít nhất một tác giả'],
  [['Trần Thị Bình'], ['90'], 'hiện là 90%'],
  [['Trần Thị Bình', 'Lê Văn An'], ['60', '60'], 'hiện là 120%'],
  [['Trần Thị Bình', ''], ['60', '40'], 'còn trống tên'],
  [['Trần Thị Bình', 'Lê Văn An'], ['100', ''], 'số nguyên từ 1 đến 100'],
  [['Trần Thị Bình', 'Lê Văn An'], ['99,5', '0,5'], 'số nguyên từ 1 đến 100'],
  [['Trần Thị Bình', 'TRẦN THỊ BÌNH'], ['50', '50'], 'được ghi hai lần'],
]

test('what is wrong with the authors is said beside them', async ({ ctx }) => {
  const { chair, unitId } = await givenCouncil(ctx)
  for (const [authorNames, authorShares, sentence] of mistakes)
    await expect(
      enterInitiative(chair, { unitId, ...solution, authorNames, authorShares }),
    ).rejects.toMatchObject({ fields: { authorNames: [expect.stringContaining(sentence)] } })
})

test('the database itself takes no shares that do not make 100', async ({ ctx }) => {
  const { chair, unitId, memberId } = await givenCouncil(ctx)
  const { initiativeId } = await enterInitiative(chair, {
    unitId,
    ...solution,
    authorMemberIds: [memberId],
    authorShares: [100],
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 5 }),
      async (shares) => {
        const written = ctx.db.transaction().execute(async (db) => {
          await db.deleteFrom('initiatives.author').where('unitId', '=', unitId).execute()
          for (const [index, share] of shares.entries())
            await db
              .insertInto('initiatives.author')
              .values({ unitId, initiativeId, outsideName: `Tác giả ${index}`, share })
              .execute()
        })
        const sum = shares.reduce((one, other) => one + other, 0)
        if (sum === 100) await written
        else await expect(written).rejects.toMatchObject({ constraint: 'shares_sum_to_100' })
      },
    ),
    { numRuns: 30, examples: [[[100]], [[60, 40]], [[50, 49]], [[]]] },
  )
})

test('an initiative without authors is not kept', async ({ ctx }) => {
  const { chair, unitId } = await givenCouncil(ctx)
  await expect(enterInitiative(chair, { unitId, ...solution })).rejects.toThrow(Invalid)
  const bare = ctx.db
    .insertInto('initiatives.initiative')
    .values({
      unitId,
      title: 'Không ai viết',
      field: 'other',
      solution: 'x',
      byMember: false,
      enteredByName: '',
      enteredOn: '2026-01-15',
    })
    .execute()
  await expect(bare).rejects.toMatchObject({ constraint: 'shares_sum_to_100' })
})
