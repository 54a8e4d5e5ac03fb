import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { givenBrowser, goodPassword } from '#testing/browser-of.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { createAccount } from '../account/create-account.ts'
import { listAccounts } from '../account/list-accounts.ts'
import { unlockAccount } from '../guess/unlock-account.ts'
import { createPerson } from '../person/create-person.ts'
import { accountOfSession } from '../session/account-of-session.ts'
import { issueResetCode } from './issue-reset-code.ts'
import { recoverAccount } from './recover-account.ts'
import { useResetCode } from './use-reset-code.ts'

const fresh = 'năm con chim sẻ non'

/** Somebody with an account who holds this post in the unit. */
async function givenOfficer(ctx: Context, unitId: number, kind: string, userName: string) {
  const personId = await createPerson(ctx)
  const name = `Người ${userName}`
  const accountId = await createAccount(ctx, { personId, name, userName, password: goodPassword })
  await hold(ctx, unitId, personId, kind)
  return accountId
}

async function hold(ctx: Context, unitId: number, personId: number, kind: string) {
  const post = { unitId, personId, kind, holderName: 'Người giữ', fromDay: '2025-01-01' }
  await ctx.db
    .insertInto('organization.positionHolding')
    .values({ ...post, how: 'elected' })
    .execute()
}

async function givenUnions(ctx: Context) {
  const above = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const unitId = await givenUnit(ctx.db, { parentId: above })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const chairAbove = acting(ctx, await givenActor(ctx.db, above, 'chair'))
  return { above, unitId, chair, chairAbove }
}

test('with the code the person sets a new password; old sessions and the old password end', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenUnions(ctx)
  const accountId = await givenOfficer(ctx, unitId, 'treasurer', 'thuy.quy')
  const browser = givenBrowser()
  await browser.signIn(ctx.db, 'thuy.quy')

  const { code } = await issueResetCode(chair, { unitId, accountId })
  await useResetCode(ctx, { code, password: fresh, again: fresh })

  expect(await accountOfSession(browser.headers())).toBeNull()
  await expect(givenBrowser().signIn(ctx.db, 'thuy.quy')).rejects.toThrow(Refused)
  await givenBrowser('192.0.2.8')
    .signIn(ctx.db, 'thuy.quy', fresh)
    .catch(() => {})
  await ctx.db.updateTable('identity.guess').set({ blockedUntil: null }).execute()
  await givenBrowser('192.0.2.8').signIn(ctx.db, 'thuy.quy', fresh)
})

test('who gave the code and who used it stands in the audit chains, the code itself does not', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenUnions(ctx)
  const accountId = await givenOfficer(ctx, unitId, 'treasurer', 'thuy.quy')

  const { code } = await issueResetCode(chair, { unitId, accountId })
  await useResetCode(ctx, { code, password: fresh, again: fresh })

  const lines = await ctx.db
    .selectFrom('platform.auditLine')
    .where('name', 'like', 'identity.%reset-code')
    .orderBy('at')
    .select(['unitId', 'name', 'accountId', 'input'])
    .execute()
  expect(lines).toMatchObject([
    {
      unitId,
      name: 'identity.issue-reset-code',
      accountId: chair.actor?.accountId,
      input: { accountId },
    },
    { unitId: 0, name: 'identity.use-reset-code', input: { code: '•••', password: '•••' } },
  ])
})

test('a reset code works once, and not after the next day', async ({ ctx }) => {
  const { unitId, chair } = await givenUnions(ctx)
  const accountId = await givenOfficer(ctx, unitId, 'treasurer', 'thuy.quy')
  const typed = { password: fresh, again: fresh }

  const { code } = await issueResetCode(chair, { unitId, accountId })
  await useResetCode(ctx, { code, ...typed })
  await expect(useResetCode(ctx, { code, ...typed })).rejects.toThrow('đã được dùng')

  const second = await issueResetCode(chair, { unitId, accountId })
  const later = { ...ctx, today: '2026-01-17' }
  await expect(useResetCode(later, { code: second.code, ...typed })).rejects.toThrow('hết hạn')
})

test('nobody resets somebody of equal or higher standing; the union above resets the chair', async ({
  ctx,
}) => {
  const { above, unitId, chair, chairAbove } = await givenUnions(ctx)
  const deputy = acting(ctx, await givenActor(ctx.db, unitId, 'deputy'))
  const otherChair = await givenOfficer(ctx, unitId, 'chair', 'chu.tich')
  const superior = await givenOfficer(ctx, above, 'accountant', 'ke.toan.tren')
  const both = await givenOfficer(ctx, unitId, 'group_leader', 'hai.noi')
  const { personId } = await ctx.db
    .selectFrom('identity.account')
    .where('id', '=', both)
    .select('personId')
    .executeTakeFirstOrThrow()
  await hold(ctx, above, personId ?? 0, 'committee_member')

  await expect(issueResetCode(deputy, { unitId, accountId: otherChair })).rejects.toThrow('cao hơn')
  await expect(issueResetCode(chair, { unitId, accountId: otherChair })).rejects.toThrow('cao hơn')
  await expect(issueResetCode(chair, { unitId, accountId: both })).rejects.toThrow('cao hơn')
  await expect(issueResetCode(chair, { unitId, accountId: superior })).rejects.toThrow(
    'không thuộc',
  )
  await issueResetCode(chairAbove, { unitId, accountId: otherChair })
})

test('an officer ends the waiting time of somebody who forgot, and sees who is locked out', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenUnions(ctx)
  const accountId = await givenOfficer(ctx, unitId, 'treasurer', 'thuy.quy')
  await ctx.db
    .insertInto('identity.guess')
    .values({
      subject: `account:${accountId}`,
      failures: 5,
      lastFailedAt: sql`now()`,
      blockedUntil: sql`now() + interval '15 minutes'`,
    })
    .execute()
  await expect(givenBrowser().signIn(ctx.db, 'thuy.quy')).rejects.toThrow('phải chờ')
  expect((await listAccounts(chair, { unitId })).rows).toMatchObject([
    { userName: 'thuy.quy', blocked: true },
  ])

  await unlockAccount(chair, { unitId, accountId })

  await givenBrowser().signIn(ctx.db, 'thuy.quy')
})

test('whoever holds the server lets a chair in again who lost everything, and the audit chain says so', async ({
  ctx,
}) => {
  const { above } = await givenUnions(ctx)
  const accountId = await givenOfficer(ctx, above, 'chair', 'tren.cung')
  await ctx.db
    .updateTable('identity.account')
    .set({ twoFactorEnabled: true })
    .where('id', '=', accountId)
    .execute()

  await expect(recoverAccount(ctx, 'khong.co')).rejects.toThrow('Không có tài khoản')
  const { code, name, expiresOn } = await recoverAccount(ctx, 'Tren.Cung')
  expect([name, expiresOn]).toEqual(['Người tren.cung', '2026-01-16'])
  await useResetCode(ctx, { code, password: fresh, again: fresh })

  expect(await givenBrowser().signIn(ctx.db, 'tren.cung', fresh)).toMatchObject({
    secondFactorAsked: false,
  })
  await expect(useResetCode(ctx, { code, password: fresh, again: fresh })).rejects.toThrow(
    'đã được dùng',
  )
  const line = await ctx.db
    .selectFrom('platform.auditLine')
    .where('name', '=', 'identity.recover-account')
    .select(['unitId', 'accountId', 'input'])
    .executeTakeFirst()
  expect(line).toEqual({ unitId: above, accountId: null, input: { userName: 'Tren.Cung' } })
})
