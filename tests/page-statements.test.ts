import { resolve } from 'node:path'
import {
  type LoaderFunction,
  matchRoutes,
  type RouteObject,
  RouterContextProvider,
} from 'react-router'
import { expect } from 'vitest'
import { createAccount } from '#identity'
import type { Context } from '#platform/context.ts'
import { connection } from '#platform/database/connect.ts'
import { givenBrowser, goodPassword } from '#testing/browser-of.ts'
import { givenMember, givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { ownStatements, recordStatements } from '../bench/statements.ts'
import { identify } from '../src/app/identify.ts'
import routes from '../src/routes.ts'

/** The main pages, each with the most it may ask: session, rights and the wall are three, two are the page's own. */
const pages: Record<string, number> = {
  '/units/:unitId/members': 5,
  '/units/:unitId/members?q=hoa&state=all': 5,
  '/units/:unitId/members/:memberId': 5,
  '/units/:unitId/members/new': 5,
  '/units/:unitId/members/counts': 5,
  '/units/:unitId/members/below': 5,
  '/units/:unitId/structure': 5,
  '/units/:unitId/subunits': 5,
  '/units/:unitId/positions': 5,
  '/units/:unitId/tree': 5,
  '/units/:unitId/accounts': 5,
  '/account': 5,
  // These bring together what several modules know; what stands here may only become less.
  '/units/:unitId': 6,
  '/units/:unitId/reports': 6,
  '/units/:unitId/figures': 6,
}

/** A route of the product's table, with the file that holds its loader. */
type Screen = RouteObject & { file: string }

function screens(entries: typeof routes): Screen[] {
  return entries.map(({ id, path, index, file, children }) => ({
    ...(index ? { index: true as const } : { children: children && screens(children) }),
    ...(id && { id }),
    ...(path && { path }),
    file,
  }))
}

/** Does what the server does for a page's data: says who asks, then runs the loaders of the frame and of the screen. */
async function load(address: string, headers: Headers): Promise<void> {
  const url = new URL(address, 'http://localhost')
  const request = new Request(url, { headers })
  const context = new RouterContextProvider()
  const matches = matchRoutes(screens(routes), url.pathname) ?? []
  const params = matches.at(-1)?.params ?? {}
  const asked = { request, url, params, context, pattern: '' }
  await identify(asked, async () => new Response())
  for (const { route } of matches) {
    const screen = (await import(resolve('src', route.file))) as { loader?: LoaderFunction }
    await screen.loader?.(asked)
  }
}

/** A chair who can sign in, of a union that has another one below and members of its own. */
async function givenChair(ctx: Context) {
  const unitId = await givenUnit(ctx.db, { kind: 'superior_union' })
  await givenUnit(ctx.db, { parentId: unitId })
  const { memberId, personId } = await givenMember(ctx.db, unitId)
  await ctx.db.deleteFrom('identity.account').where('personId', '=', personId).execute()
  await ctx.db
    .insertInto('members.membershipEvent')
    .values({ unitId, memberId, kind: 'admitted', onDay: '2020-01-01' })
    .execute()
  const name = 'Trần Thị Bình'
  const account = { personId, name, userName: 'binh.tran', password: goodPassword, demo: true }
  await createAccount(ctx, account)
  await ctx.db
    .insertInto('organization.positionHolding')
    .values({
      unitId,
      personId,
      holderName: name,
      kind: 'chair',
      fromDay: '2023-01-01',
      how: 'elected',
    })
    .execute()
  const browser = givenBrowser()
  await browser.signIn(ctx.db, 'binh.tran')
  return { unitId, memberId, headers: browser.headers() }
}

test('no main page asks the database more than five things, a digest of several modules a few more', async ({
  ctx,
}) => {
  const { unitId, memberId, headers } = await givenChair(ctx)
  const { pool } = await connection()
  const asked: Record<string, number> = {}
  for (const page of Object.keys(pages)) {
    const address = page.replace(':unitId', String(unitId)).replace(':memberId', String(memberId))
    const statements = ownStatements(await recordStatements(pool, () => load(address, headers)))
    asked[page] = statements.length
  }

  expect(Object.values(asked).every((count) => count >= 2)).toBe(true)
  expect(Object.entries(asked).filter(([page, count]) => count > (pages[page] ?? 0))).toEqual([])
})
