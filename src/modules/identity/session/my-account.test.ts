import { expect } from 'vitest'
import type { Actor, Context } from '#platform/context.ts'
import { Forbidden, Invalid, SignInNeeded } from '#platform/errors.ts'
import { givenBrowser, goodPassword } from '#testing/browser-of.ts'
import { acting, test } from '#testing/test.ts'
import { accountOfToken } from '../access-token/account-of-token.ts'
import { makeAccessToken } from '../access-token/make-access-token.ts'
import { revokeAccessToken } from '../access-token/revoke-access-token.ts'
import { changePassword } from '../account/change-password.ts'
import { createAccount } from '../account/create-account.ts'
import { findMyAccount } from '../account/find-my-account.ts'
import { provePassword } from '../account/prove-password.ts'
import { accountOfSession } from './account-of-session.ts'
import { deviceName } from './device-name.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'

async function givenTwoDevices(ctx: Context) {
  await createAccount(ctx, {
    personId: null,
    name: 'Hoa',
    userName: 'hoa.nt',
    password: goodPassword,
  })
  const phone = givenBrowser()
  const desktop = givenBrowser()
  await phone.signIn(ctx.db, 'hoa.nt')
  await desktop.signIn(ctx.db, 'hoa.nt')
  const account = await accountOfSession(desktop.headers())
  const actor = { ...account, rights: [] } as Actor
  return { phone, desktop, asker: acting(ctx, actor) }
}

test('one sees on which devices one is signed in, and ends one of them', async ({ ctx }) => {
  const { phone, desktop, asker } = await givenTwoDevices(ctx)
  const { sessions } = await findMyAccount(asker, {})
  expect(sessions.map(({ userAgent }) => deviceName(userAgent))).toEqual(
    Array(2).fill('Chrome trên Android'),
  )
  expect(sessions[0]?.lastUsed).toMatch(/^\d\d:\d\d \d\d\/\d\d\/\d{4}$/)

  const other = sessions.find(({ sessionId }) => sessionId !== asker.actor?.sessionId)
  await endSession(asker, { sessionId: other?.sessionId ?? 0 })

  expect(await accountOfSession(phone.headers())).toBeNull()
  expect(await accountOfSession(desktop.headers())).not.toBeNull()
})

test('nobody ends the session of somebody else', async ({ ctx }) => {
  const { phone, asker } = await givenTwoDevices(ctx)
  await createAccount(ctx, { personId: null, name: 'Mai', userName: 'mai', password: goodPassword })
  const mai = givenBrowser()
  await mai.signIn(ctx.db, 'mai')
  const account = await accountOfSession(mai.headers())

  await endSession(asker, { sessionId: account?.sessionId ?? 0 })
  await endOtherSessions(asker, {})

  expect(await accountOfSession(mai.headers())).not.toBeNull()
  expect(await accountOfSession(phone.headers())).toBeNull()
})

test('a changed password ends the other devices and keeps this one', async ({ ctx }) => {
  const { phone, desktop, asker } = await givenTwoDevices(ctx)
  const password = 'năm con chim sẻ non'

  await expect(provePassword(asker, desktop.headers(), 'sai rồi nhé')).rejects.toThrow(Invalid)
  await provePassword(asker, desktop.headers(), goodPassword)
  await changePassword(asker, { password, again: password })

  expect(await accountOfSession(phone.headers())).toBeNull()
  expect(await accountOfSession(desktop.headers())).not.toBeNull()
  await givenBrowser().signIn(ctx.db, 'hoa.nt', password)
})

test('a program comes in with a token until it is revoked or its last day is over', async ({
  ctx,
}) => {
  const { asker } = await givenTwoDevices(ctx)
  const day = { ...asker, today: new Date().toISOString().slice(0, 10) }
  const bearer = (token: string) => new Headers({ authorization: `Bearer ${token}` })

  const { token, tokenId } = await makeAccessToken(day, { name: 'Bảng điện tử', scope: 'read' })
  expect(await accountOfToken(bearer(token))).toMatchObject({ name: 'Hoa', scope: 'read' })
  expect(await accountOfToken(bearer(`${token.slice(0, -1)}_`))).toBeNull()
  const { tokens } = await findMyAccount(asker, {})
  expect(tokens).toMatchObject([{ name: 'Bảng điện tử', scope: 'read' }])
  expect(JSON.stringify(tokens)).not.toContain(token)

  await revokeAccessToken(asker, { tokenId })
  expect(await accountOfToken(bearer(token))).toBeNull()

  const old = await makeAccessToken(
    { ...asker, today: '2020-01-01' },
    { name: 'Cũ', scope: 'write' },
  )
  expect(await accountOfToken(bearer(old.token))).toBeNull()
})

test('a token that may only read changes nothing', async ({ ctx }) => {
  const { asker } = await givenTwoDevices(ctx)
  const reader = { ...asker, actor: { ...(asker.actor as Actor), readOnly: true } }

  await expect(endOtherSessions(reader, {})).rejects.toThrow(Forbidden)
  await expect(findMyAccount(reader, {})).resolves.toMatchObject({ userName: 'hoa.nt' })
})

test('who has not signed in has no account page', async ({ ctx }) => {
  await expect(findMyAccount(ctx, {})).rejects.toThrow(SignInNeeded)
})

test('nobody locks the others out of an account of the demonstration', async ({ ctx }) => {
  const shared = { personId: null, name: 'Mẫu', userName: 'mau.chair', password: goodPassword }
  await createAccount(ctx, { ...shared, demo: true })
  const browser = givenBrowser()
  await browser.signIn(ctx.db, 'mau.chair')
  const account = await accountOfSession(browser.headers())
  const asker = acting(ctx, { ...account, rights: [] } as Actor)

  await expect(provePassword(asker, browser.headers(), goodPassword)).rejects.toThrow(
    'tài khoản mẫu',
  )
})
