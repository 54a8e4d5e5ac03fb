import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { type Rights, roles } from '#platform/rights.ts'
import { requestContext } from '#platform/web/request-context.ts'
import { givenActor } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { givenPageWorld } from './page-world/index.ts'
import { addressOf, askedOf, outcomeOf, pages } from './pages.ts'

/** How the address of a page ends that is there for one act. */
const act =
  /\/(new|edit|changes|merge|split|transfer|move|rename|close|import|columns|fields|duplicates)$/

async function commandsOf(page: string) {
  const { loaders } = await askedOf(page, new Headers())
  return loaders.at(-1)?.isFor ?? []
}

test('a page that is there for one act says which command that is', async () => {
  const silent: string[] = []
  for (const page of pages.filter((page) => act.test(page)))
    if ((await commandsOf(page)).length === 0) silent.push(page)

  expect(silent).toEqual([])
})

test('for whoever may not use the command of a page there is no such page', async ({ ctx }) => {
  const { own, below } = await givenPageWorld(ctx)
  const wrong: string[] = []
  let asked = 0
  for (const page of pages) {
    const commands = await commandsOf(page)
    if (commands.length === 0) continue
    for (const role of roles)
      for (const [from, named] of [
        ['own', own],
        ['above', below],
      ] as const) {
        const officer = acting(ctx, await givenActor(ctx.db, Number(own.unitId), role))
        const may = commands.some(({ definition }) => allows(definition.allow, from, role))
        const outcome = await visit(officer, addressOf(page, named))
        asked += 1
        // Where the officer may, the thing in question may still not be there: the union below has only a member.
        if (may ? outcome === 'refused with 403' : outcome !== 'refused with 404')
          wrong.push(`${page} for a ${role} (${from}): ${outcome}`)
      }
  }

  expect(asked).toBeGreaterThan(200)
  expect(wrong).toEqual([])
})

function allows(allow: Rights, from: 'own' | 'above', role: (typeof roles)[number]): boolean {
  return typeof allow === 'string' || Boolean(allow[from]?.includes(role))
}

async function visit(ctx: Context, address: string): Promise<string> {
  const { asked, loaders } = await askedOf(address, new Headers())
  asked.context.set(requestContext, ctx)
  return outcomeOf(async () => loaders.at(-1)?.(asked))
}
