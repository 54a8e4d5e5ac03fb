import { expect } from 'vitest'
import { openSubunit } from '#organization'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { importRows } from './import-rows.ts'

function people(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    fullName: `Nguyễn Văn ${'ABCDEGHIKL'[i % 10]}${'abcdeghikl'[Math.floor(i / 10) % 10]}${'nmtch'[Math.floor(i / 100) % 5]}`,
    sex: i % 2 === 0 ? 'Nam' : 'Nữ',
    birthDay: `${(i % 28) + 1}/${(i % 12) + 1}/${1960 + (i % 40)}`,
    nationalId: `001${i % 2 === 0 ? 0 : 1}${60 + (i % 40)}${String(i).padStart(6, '0')}`,
    cardNumber: `T-${i}`,
    joinedOn: '01/01/2010',
    groupName: 'Tổ Một',
  }))
}

/** How many statements a piece of work sends. */
async function statementsOf(ctx: Context, work: (ctx: Context) => Promise<unknown>) {
  let sent = 0
  const db = ctx.db.withPlugin({
    transformQuery: ({ node }) => {
      sent += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await work({ ...ctx, db })
  return sent
}

test('rows come in without a file, whole or not at all', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const [first, second] = people(2)
  if (!first || !second) throw new Error('two people are wanted')

  const wrong = importRows(chair, { unitId, rows: [first, { ...second, birthDay: '31/02/1980' }] })
  await expect(wrong).rejects.toThrow(/Dòng 2, Ngày sinh: Không có ngày 31\/02\/1980/)
  expect(await ctx.db.selectFrom('members.member').select('id').execute()).toEqual([])
  expect(await ctx.db.selectFrom('members.import').select('id').execute()).toEqual([])

  const twice = importRows(chair, { unitId, rows: [{ fullName: first.fullName, ho: 'x' }] })
  await expect(twice).rejects.toThrow(Refused)

  await openSubunit(chair, { unitId, kind: 'group', name: 'Tổ Một', openedOn: '01/01/2000' })
  expect(await importRows(chair, { unitId, rows: [first, second] })).toMatchObject({ added: 2 })
  const audit = await ctx.db.selectFrom('platform.auditLine').select('input').execute()
  expect(JSON.stringify(audit)).not.toContain(second.nationalId)
})

test('people who may be known already stop the rows unless the caller says what they are', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const row = { fullName: 'Nguyễn Thị Hoa', sex: 'Nữ', joinedOn: '01/01/2010' }
  await importRows(chair, { unitId, rows: [row] })

  await expect(importRows(chair, { unitId, rows: [row] })).rejects.toThrow(/có thể là một người/)
  expect(await importRows(chair, { unitId, rows: [row], unclear: 'skip' })).toMatchObject({
    added: 0,
  })
  expect(await importRows(chair, { unitId, rows: [row], unclear: 'new' })).toMatchObject({
    added: 1,
  })
})

test('applying 2,000 rows takes as many statements as applying 20, but for the slices of the preview', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const other = await givenUnit(ctx.db)
  const openGroupsOn = '01/01/2000'
  const few = await givenActor(ctx.db, unitId, 'chair')
  const many = await givenActor(ctx.db, other, 'chair')

  const small = await statementsOf(acting(ctx, few), (ctx) =>
    importRows(ctx, { unitId, rows: people(20), openGroupsOn }),
  )
  const strangers = people(2000).map((row, i) => ({
    ...row,
    fullName: `Trần Thị ${row.fullName.slice(12)}`,
    nationalId: `002${row.nationalId.slice(3, 6)}${String(i).padStart(6, '0')}`,
  }))
  const large = await statementsOf(acting(ctx, many), (ctx) =>
    importRows(ctx, { unitId: other, rows: strangers, openGroupsOn }),
  )

  // Three statements a slice of 500 rows: who has these numbers, whom the rows may be about, the rows themselves.
  expect(large - small).toBe(3 * 3)
  const { total } = await ctx.db
    .selectFrom('members.membership')
    .where('unitId', '=', other)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  expect(total).toBe(2000)
})
