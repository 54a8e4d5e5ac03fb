import { expect } from 'vitest'
import { connection } from '#platform/database/connect.ts'
import { test } from '#testing/test.ts'
import { ownStatements, recordStatements } from '../bench/statements.ts'
import { identify } from '../src/app/identify.ts'
import { givenPageWorld } from './page-world/index.ts'
import { addressOf, askedOf, outcomeOf, pages } from './pages.ts'

/** What a page may ask the database; who asks and the wall are two of these. */
const most = 5

/** Does what the server does for a page's data: says who asks, then runs the loaders of the frame and of the screen. */
async function load(address: string, headers: Headers): Promise<string> {
  const { asked, loaders } = await askedOf(address, headers)
  await identify(asked, async () => new Response())
  return outcomeOf(async () => {
    for (const loader of loaders) await loader?.(asked)
  })
}

test(`no page asks the database more than ${most} things`, async ({ ctx }) => {
  const { headers, own, below } = await givenPageWorld(ctx)
  const { pool } = await connection()
  const tooMany: Record<string, string[]> = {}
  const notOpened: string[] = []
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
