import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { givenBrowser, goodPassword } from '#testing/browser-of.ts'
import { test } from '#testing/test.ts'
import { createAccount } from '../account/create-account.ts'
import { createPerson } from '../person/create-person.ts'
import { accountOfSession } from './account-of-session.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

async function givenHoa(ctx: Context) {
  const personId = await createPerson(ctx)
  const accountId = await createAccount(ctx, {
    personId,
    name: 'Nguyễn Thị Hoa',
    userName: 'Hoa.NT',
    email: 'Hoa@example.vn',
    phone: '0912345678',
    password: goodPassword,
  })
  return { accountId, personId }
}

test.for(['hoa.nt', ' HOA.NT ', 'hoa@EXAMPLE.vn', '0912345678', '+84 912 345 678'])(
  'one field takes user name, phone and e-mail: %s',
  async (login, { ctx }) => {
    const { accountId, personId } = await givenHoa(ctx)
    const browser = givenBrowser()

    expect(await browser.signIn(ctx.db, login)).toMatchObject({ secondFactorAsked: false })

    expect(await accountOfSession(browser.headers())).toMatchObject({
      accountId,
      personId,
      name: 'Nguyễn Thị Hoa',
    })
  },
)

test('a person without e-mail signs in, and no invented address is kept', async ({ ctx }) => {
  await createAccount(ctx, {
    personId: null,
    name: 'Y Moan',
    userName: 'ymoan',
    password: goodPassword,
  })
  const browser = givenBrowser()

  await browser.signIn(ctx.db, 'ymoan')

  expect(await accountOfSession(browser.headers())).toMatchObject({ name: 'Y Moan' })
  const { email } = await ctx.db
    .selectFrom('identity.account')
    .select('email')
    .executeTakeFirstOrThrow()
  expect(email).toBeNull()
})

test('a wrong password and an unknown name get the same answer', async ({ ctx }) => {
  await givenHoa(ctx)
  const headers = givenBrowser().headers()
  const sentence = 'Tên đăng nhập hoặc mật khẩu chưa đúng.'

  await expect(signIn(ctx.db, headers, { login: 'hoa.nt', password: 'sai' })).rejects.toThrow(
    sentence,
  )
  await expect(signIn(ctx.db, headers, { login: 'ai-do', password: 'sai' })).rejects.toThrow(
    sentence,
  )
})

test('the database does not hold what the cookie holds, and the cookie is out of reach of scripts', async ({
  ctx,
}) => {
  await givenHoa(ctx)
  const { cookies } = await givenBrowser().signIn(ctx.db, 'hoa.nt')

  const line = cookies.find((cookie) => cookie.includes('session_token')) ?? ''
  expect(line).toMatch(/HttpOnly/i)
  expect(line).toMatch(/SameSite=Lax/i)
  const token = /session_token=([^.;]+)/.exec(line)?.[1] ?? ''
  expect(token.length).toBeGreaterThanOrEqual(32)
  const { rows } = await sql<{
    row: string
  }>`select s::text as row from identity.session s`.execute(ctx.db)
  expect(rows).toHaveLength(1)
  expect(rows[0]?.row).not.toContain(token)
})

test('after signing out, and after the session was ended elsewhere, the cookie opens nothing', async ({
  ctx,
}) => {
  await givenHoa(ctx)
  const phone = givenBrowser()
  const desktop = givenBrowser()
  await phone.signIn(ctx.db, 'hoa.nt')
  await desktop.signIn(ctx.db, 'hoa.nt')
  const before = phone.headers()

  phone.take(await signOut(ctx.db, phone.headers()))
  expect(await accountOfSession(before)).toBeNull()
  expect(await accountOfSession(phone.headers())).toBeNull()

  expect(await accountOfSession(desktop.headers())).not.toBeNull()
  await ctx.db.deleteFrom('identity.session').execute()
  expect(await accountOfSession(desktop.headers())).toBeNull()
})

test('a session that was not used for two weeks is over, and a use keeps it alive', async ({
  ctx,
}) => {
  await givenHoa(ctx)
  const browser = givenBrowser()
  await browser.signIn(ctx.db, 'hoa.nt')
  const lastUsed = (days: number) =>
    ctx.db
      .updateTable('identity.session')
      .set({ lastUsedAt: sql`now() - make_interval(days => ${days})` })
      .execute()

  await lastUsed(13)
  expect(await accountOfSession(browser.headers())).not.toBeNull()
  const { fresh } = await ctx.db
    .selectFrom('identity.session')
    .select(sql<boolean>`last_used_at > now() - interval '1 minute'`.as('fresh'))
    .executeTakeFirstOrThrow()
  expect(fresh).toBe(true)

  await lastUsed(15)
  expect(await accountOfSession(browser.headers())).toBeNull()
})

test('five wrong passwords lock the account for a quarter of an hour, even for the right one', async ({
  ctx,
}) => {
  const { accountId } = await givenHoa(ctx)
  // Each try from another address: the account itself is watched.
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const headers = givenBrowser(`203.0.113.${attempt}`).headers()
    await expect(signIn(ctx.db, headers, { login: 'hoa.nt', password: 'sai' })).rejects.toThrow(
      Refused,
    )
    await shorten(ctx, attempt < 5 ? '1 minute' : '0')
  }

  await expect(givenBrowser().signIn(ctx.db, 'hoa.nt')).rejects.toThrow(/thử lại sau 1[45] phút/)

  await shorten(ctx, '16 minutes')
  await givenBrowser().signIn(ctx.db, '0912345678')
  const left = await ctx.db
    .selectFrom('identity.guess')
    .where('subject', '=', `account:${accountId}`)
    .selectAll()
    .execute()
  expect(left).toEqual([])
})

test('a hundred guesses at once are no way round the lock', async ({ ctx }) => {
  await givenHoa(ctx)
  const tries = Array.from({ length: 30 }, (_, at) =>
    signIn(ctx.db, givenBrowser(`198.51.100.${at}`).headers(), {
      login: 'hoa.nt',
      password: 'sai',
    }),
  )

  const answers = (await Promise.allSettled(tries)).map((answer) =>
    String('reason' in answer && answer.reason),
  )

  expect(answers.filter((answer) => answer.includes('chưa đúng')).length).toBeLessThanOrEqual(3)
  expect(answers.filter((answer) => answer.includes('phải chờ')).length).toBeGreaterThanOrEqual(27)
})

test('an address that tries many names is slowed down, names that exist or not', async ({
  ctx,
}) => {
  const headers = givenBrowser('192.0.2.77').headers()
  await ctx.db
    .insertInto('identity.guess')
    .values({ subject: 'address:192.0.2.77', failures: 19, lastFailedAt: sql`now()` })
    .execute()

  await expect(signIn(ctx.db, headers, { login: 'nguoi.1', password: 'sai' })).rejects.toThrow(
    'chưa đúng',
  )
  await expect(signIn(ctx.db, headers, { login: 'nguoi.2', password: 'sai' })).rejects.toThrow(
    'phải chờ',
  )
})

/** As if so much time had passed since the block began. */
async function shorten(ctx: Context, by: string) {
  await ctx.db
    .updateTable('identity.guess')
    .set({ blockedUntil: sql`blocked_until - ${by}::interval` })
    .execute()
}
