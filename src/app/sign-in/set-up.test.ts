import { expect } from 'vitest'
import { accountOfSession } from '#identity'
import { Invalid, Refused } from '#platform/errors.ts'
import { givenBrowser, goodPassword } from '#testing/browser-of.ts'
import { test } from '#testing/test.ts'
import { actorFor } from '../actor.ts'
import { setUp } from './set-up.ts'

const first = {
  name: 'Công đoàn cơ sở Sở Y tế',
  kind: 'grassroots_union',
  shortName: 'CĐCS Sở Y tế',
  documentCode: 'CĐSYT',
  place: 'Ninh Bình',
  establishedOn: '20/05/1998',
  officerName: 'Trần Văn Đức',
  userName: 'duc.tran',
  password: goodPassword,
  again: goodPassword,
}

test('the first start makes the unit, its chair and the account that works in it', async ({
  ctx,
}) => {
  const { unitId } = await setUp(ctx, first)
  const browser = givenBrowser()
  await browser.signIn(ctx.db, 'duc.tran')

  const account = await accountOfSession(browser.headers())

  // A chair has no rights before the second factor is set up; with it, those of the new unit.
  const before = account && (await actorFor(ctx.db, account, ctx.today))
  expect(before).toMatchObject({ rights: [], secondFactorMissing: true })
  const actor =
    account && (await actorFor(ctx.db, { ...account, twoFactorEnabled: true }, ctx.today))
  expect(actor?.rights).toContainEqual(expect.objectContaining({ unitId, role: 'chair' }))
})

test('the first start happens once', async ({ ctx }) => {
  await setUp(ctx, first)

  await expect(setUp(ctx, { ...first, userName: 'ke.den.sau' })).rejects.toThrow(Refused)
})

test('a weak password at the first start leaves nothing half made', async ({ ctx }) => {
  const weak = { password: 'ductran1998', again: 'ductran1998' }

  await expect(setUp(ctx, { ...first, ...weak })).rejects.toThrow(Invalid)

  for (const table of ['organization.unit', 'identity.account', 'identity.person'] as const)
    expect(await ctx.db.selectFrom(table).selectAll().execute()).toEqual([])
})
