import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { givenBrowser, goodPassword } from '#testing/browser-of.ts'
import { test } from '#testing/test.ts'
import { createAccount } from '../account/create-account.ts'
import { accountOfSession } from '../session/account-of-session.ts'
import { authOf } from '../session/auth.ts'
import { needsSecondFactor } from '../standing/needs-second-factor.ts'
import { beginSecondFactor } from './begin-second-factor.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { verifySecondFactor } from './verify-second-factor.ts'

type Browser = ReturnType<typeof givenBrowser>

async function givenSignedIn(ctx: Context) {
  await createAccount(ctx, {
    personId: null,
    name: 'Hoa',
    userName: 'hoa.nt',
    password: goodPassword,
  })
  const browser = givenBrowser()
  await browser.signIn(ctx.db, 'hoa.nt')
  return browser
}

async function asking(ctx: Context, browser: Browser): Promise<Context> {
  const account = await accountOfSession(browser.headers())
  return { ...ctx, actor: account && { ...account, rights: [] } }
}

/** What the authenticator app would show now. The app keeps the secret in base32; the library computes from the bytes. */
async function codeNow(ctx: Context, uri: string): Promise<string> {
  const secret = fromBase32(new URL(uri).searchParams.get('secret') ?? '')
  return (await authOf(ctx.db).api.generateTOTP({ body: { secret } })).code
}

function fromBase32(text: string): string {
  const bits = [...text]
    .map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    .join('')
  return (bits.match(/.{8}/g) ?? [])
    .map((byte) => String.fromCharCode(Number.parseInt(byte, 2)))
    .join('')
}

async function givenSecondFactor(ctx: Context) {
  const browser = await givenSignedIn(ctx)
  const asker = await asking(ctx, browser)
  const setup = await beginSecondFactor(asker, browser.headers(), goodPassword)
  browser.take(await confirmSecondFactor(asker, browser.headers(), await codeNow(ctx, setup.uri)))
  return { ...setup, browser }
}

test('once set up, the password alone gives no session, the code of the app does', async ({
  ctx,
}) => {
  const { uri, browser } = await givenSecondFactor(ctx)
  expect(await accountOfSession(browser.headers())).toMatchObject({ twoFactorEnabled: true })

  const other = givenBrowser()
  expect(await other.signIn(ctx.db, 'hoa.nt')).toMatchObject({ secondFactorAsked: true })
  expect(await accountOfSession(other.headers())).toBeNull()

  const code = await codeNow(ctx, uri)
  const wrong = code === '000000' ? '000001' : '000000'
  const verify = (code: string) =>
    verifySecondFactor(ctx.db, other.headers(), { code, trustDevice: false })
  await expect(verify(wrong)).rejects.toThrow('Mã chưa đúng')
  other.take(await verify(code))

  expect(await accountOfSession(other.headers())).toMatchObject({ name: 'Hoa' })
})

test('a recovery code lets in once', async ({ ctx }) => {
  const { recoveryCodes } = await givenSecondFactor(ctx)
  const code = recoveryCodes[0] ?? ''
  const enter = async () => {
    const browser = givenBrowser()
    await browser.signIn(ctx.db, 'hoa.nt')
    browser.take(await verifySecondFactor(ctx.db, browser.headers(), { code, trustDevice: false }))
    return accountOfSession(browser.headers())
  }

  expect(await enter()).toMatchObject({ name: 'Hoa' })
  await expect(enter()).rejects.toThrow(Refused)
})

test('five wrong codes end the sign-in', async ({ ctx }) => {
  const { uri } = await givenSecondFactor(ctx)
  const browser = givenBrowser()
  await browser.signIn(ctx.db, 'hoa.nt')
  const code = await codeNow(ctx, uri)
  const verify = (code: string) =>
    verifySecondFactor(ctx.db, browser.headers(), { code, trustDevice: false })
  const wrong = code === '000000' ? '000001' : '000000'
  for (let attempt = 1; attempt <= 5; attempt += 1)
    await expect(verify(wrong)).rejects.toThrow(Refused)

  await expect(verify(code)).rejects.toThrow('từ đầu')
})

test('the secret and the recovery codes stand nowhere in the clear', async ({ ctx }) => {
  const { uri, recoveryCodes } = await givenSecondFactor(ctx)
  const row = await ctx.db.selectFrom('identity.twoFactor').selectAll().executeTakeFirstOrThrow()

  expect(row.secret).not.toContain(fromBase32(new URL(uri).searchParams.get('secret') ?? ''))
  expect(recoveryCodes.length).toBeGreaterThanOrEqual(8)
  for (const code of recoveryCodes) expect(row.backupCodes).not.toContain(code)
})

test('who only found an open session cannot change the second factor', async ({ ctx }) => {
  const browser = await givenSignedIn(ctx)
  const asker = await asking(ctx, browser)

  await expect(beginSecondFactor(asker, browser.headers(), 'đoán bừa thôi')).rejects.toThrow(
    Invalid,
  )
  await beginSecondFactor(asker, browser.headers(), goodPassword)
  await expect(confirmSecondFactor(asker, browser.headers(), '12')).rejects.toThrow(Invalid)
  expect(await accountOfSession(browser.headers())).toMatchObject({ twoFactorEnabled: false })
})

test('switched off with the password, it is no longer asked', async ({ ctx }) => {
  const { browser } = await givenSecondFactor(ctx)

  browser.take(
    await removeSecondFactor(await asking(ctx, browser), browser.headers(), goodPassword),
  )

  expect(await givenBrowser().signIn(ctx.db, 'hoa.nt')).toMatchObject({ secondFactorAsked: false })
})

test.each([
  ['a treasurer', [[1, 'treasurer']], true],
  ['an accountant', [[1, 'accountant']], true],
  ['a chair', [[1, 'chair']], true],
  ['a deputy of one union', [[1, 'deputy']], false],
  [
    'an officer of two unions',
    [
      [1, 'committee'],
      [2, 'inspector'],
    ],
    true,
  ],
  [
    'a committee member who is a member elsewhere',
    [
      [1, 'committee'],
      [2, 'member'],
    ],
    false,
  ],
  ['a plain member', [[1, 'member']], false],
] as const)('%s: a second factor is required or not', (_, held, required) => {
  const rights = held.map(([unitId, role]) => ({ unitId, role, subunitId: null }))
  expect(needsSecondFactor(rights)).toBe(required)
})
