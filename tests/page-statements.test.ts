import { resolve } from 'node:path'
import {
  type LoaderFunction,
  matchRoutes,
  type RouteObject,
  RouterContextProvider,
} from 'react-router'
import { expect } from 'vitest'
import { connection } from '#platform/database/connect.ts'
import { test } from '#testing/test.ts'
import { ownStatements, recordStatements } from '../bench/statements.ts'
import { identify } from '../src/app/identify.ts'
import routes from '../src/routes.ts'
import { givenPageWorld } from './page-world.ts'

/** What a page may ask the database; who asks and the wall are two of these. */
const most = 5

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

/** The addresses of all pages; what ends in .ts answers with a file or takes a form. */
function pagesOf(entries: typeof routes, above = ''): string[] {
  return entries.flatMap(({ path = '', file, children }) => {
    const address = path ? `${above}/${path}` : above
    if (children) return pagesOf(children, address)
    return file.endsWith('.tsx') ? [address || '/'] : []
  })
}

/** Does what the server does for a page's data: says who asks, then runs the loaders of the frame and of the screen. */
async function load(address: string, headers: Headers): Promise<string> {
  const url = new URL(address, 'http://localhost')
  const request = new Request(url, { headers })
  const context = new RouterContextProvider()
  const matches = matchRoutes(screens(routes), url.pathname) ?? []
  const params = matches.at(-1)?.params ?? {}
  const asked = { request, url, params, context, pattern: '' }
  await identify(asked, async () => new Response())
  for (const { route } of matches) {
    const screen = (await import(resolve('src', route.file))) as { loader?: LoaderFunction }
    const refused = await statusThrownBy(async () => screen.loader?.(asked))
    if (refused) return refused
  }
  return 'opens'
}

/** What a loader threw instead of an answer: a redirect, or a refusal with its status. */
async function statusThrownBy(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (thrown) {
    if (thrown instanceof Response) return `leads to ${thrown.headers.get('location')}`
    const { init } = thrown as { init?: ResponseInit }
    if (init?.status) return `refused with ${init.status}`
    throw thrown
  }
}

/** The address of a page about these things. */
function addressOf(page: string, named: Record<string, string | number>): string {
  return page.replace(/:(\w+)/g, (_, name: string) => {
    const value = named[name]
    return value === undefined ? `${name}-missing-in-page-world.ts` : encodeURIComponent(value)
  })
}

test(`no page asks the database more than ${most} things`, async ({ ctx }) => {
  const { headers, own, below } = await givenPageWorld(ctx)
  const { pool } = await connection()
  const tooMany: Record<string, string[]> = {}
  const notOpened: string[] = []
  const pages = pagesOf(routes)
  for (const page of [...pages, '/units/:unitId/members?q=hoa&state=all']) {
    const outcomes: string[] = []
    for (const named of [own, below]) {
      const address = addressOf(page, named)
      const recorded = await recordStatements(pool, async () => {
        outcomes.push(await load(address, headers))
      })
      const asked = ownStatements(recorded)
      if (asked.length > most) tooMany[address] = asked.map(({ text }) => text.slice(0, 150))
    }
    if (!outcomes.some((outcome) => /opens|leads/.test(outcome)))
      notOpened.push(`${addressOf(page, own)}: ${outcomes.join(', ')}`)
  }

  expect(pages.length).toBeGreaterThan(40)
  expect({ notOpened, tooMany }).toEqual({ notOpened: [], tooMany: {} })
})
