import { expect } from 'vitest'
import { z } from 'zod'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { command } from './command.ts'
import type { Context } from './context.ts'
import { Forbidden, Refused } from './errors.ts'
import { id, secret } from './fields.ts'

const tellUnit = command({
  name: 'platform.test-command',
  summary: 'Lệnh của bài kiểm thử',
  allow: { own: ['chair'] },
  input: z.object({
    unitId: id,
    word: z.string().default(''),
    password: secret(z.string().default('x')),
  }),
  async run(ctx, { unitId, word }) {
    if (word === 'không') throw new Refused('Không được')
    await ctx.db
      .updateTable('organization.unit')
      .set({ sector: 'coop' })
      .where('id', '=', unitId)
      .execute()
    return { word }
  },
})

test('a command without the right does nothing', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const member = acting(ctx, await givenActor(ctx.db, unitId, 'member'))

  await expect(tellUnit(member, { unitId })).rejects.toThrow(Forbidden)

  expect(await sectors(ctx)).toEqual(['admin'])
})

test('a refused command leaves neither change nor audit line, and its key may be used again', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = { ...acting(ctx, await givenActor(ctx.db, unitId, 'chair')), requestKey: 'k' }

  await expect(tellUnit(chair, { unitId, word: 'không' })).rejects.toThrow('Không được')
  expect(await ctx.db.selectFrom('platform.auditLine').selectAll().execute()).toEqual([])
  await tellUnit(chair, { unitId, word: 'được' })

  expect(await sectors(ctx)).toEqual(['coop'])
})

test('a key used for one command is refused for another', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = { ...acting(ctx, await givenActor(ctx.db, unitId, 'chair')), requestKey: 'k' }
  const other = command({ ...tellUnit.definition, name: 'platform.other', run: async () => 1 })

  await tellUnit(chair, { unitId })

  await expect(other(chair, { unitId })).rejects.toThrow('đã dùng cho một việc khác')
})

test('what is secret stands nowhere in the audit trail', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))

  await tellUnit(chair, { unitId, password: 'mật khẩu thật' })

  const lines = await ctx.db.selectFrom('platform.auditLine').select('input').execute()
  expect(JSON.stringify(lines)).not.toContain('mật khẩu thật')
  expect(lines).toMatchObject([{ input: { password: '•••' } }])
})

test('an audit line is never changed or deleted', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  await tellUnit(acting(ctx, await givenActor(ctx.db, unitId, 'chair')), { unitId })

  await expect(
    ctx.db.updateTable('platform.auditLine').set({ name: 'khác' }).execute(),
  ).rejects.toThrow('never changed')
  await expect(ctx.db.deleteFrom('platform.auditLine').execute()).rejects.toThrow('never changed')
})

function sectors({ db }: Context) {
  return db
    .selectFrom('organization.unit')
    .select('sector')
    .execute()
    .then((units) => units.map((unit) => unit.sector))
}
