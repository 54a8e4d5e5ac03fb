import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { Forbidden, Refused } from '#platform/errors.ts'
import { test } from '#testing/test.ts'
import { givenPurse, type Purse } from './payment-doors/given-purse.ts'
import { doors } from './payment-doors/index.ts'

/** Where the book is written: whatever reaches this file can move money. */
const writesTheBook = 'src/modules/ledger/entry/post-entries.ts'

test('every command that can write the book has its line in the table, and no line is left over', () => {
  expect(commandsThatReach(writesTheBook)).toEqual(Object.keys(doors).sort())
})

const tried = Object.entries(doors).flatMap(([name, door]) =>
  typeof door === 'string' ? [] : [[name, door] as const],
)

for (const [name, alone] of tried)
  test(`above the threshold one person alone gets no money out through ${name}`, async ({
    ctx,
  }) => {
    const purse = await givenPurse(ctx)
    const before = await moneyOf(purse)
    // Refused, or written down for somebody else to decide.
    await alone(purse).catch((error: unknown) => {
      if (!(error instanceof Refused || error instanceof Forbidden)) throw error
    })

    expect(await moneyOf(purse)).toBe(before)
  })

test('what one person may pay alone is paid: the doors do open below the threshold', async ({
  ctx,
}) => {
  const purse = await givenPurse(ctx, { threshold: null })
  const stuck: string[] = []
  for (const [name, alone] of tried) {
    const before = await moneyOf(purse)
    await alone(purse).catch(() => {})
    if ((await moneyOf(purse)) === before) stuck.push(name)
  }
  // Loans and grants want two people whatever their amount, and so does what was proposed.
  expect(stuck).toEqual(['ledger.pay-proposal', 'funds.pay-awards', 'funds.pay-out-loan'])
})

async function moneyOf({ ctx, unitId }: Purse): Promise<number> {
  const { rows } = await sql<{ amount: number }>`
    select sum(amount)::bigint as amount from ledger.money where unit_id = ${unitId}`.execute(
    ctx.db,
  )
  return rows[0]?.amount ?? 0
}

/** The names of the commands whose file imports, from file to file, what writes there. */
function commandsThatReach(target: string): string[] {
  const texts = new Map(
    globSync('src/modules/**/*.ts', { exclude: ['**/*.test.ts', '**/given-*.ts'] }).map((path) => [
      path,
      readFileSync(path, 'utf8'),
    ]),
  )
  const reaching = new Set([target])
  for (let size = 0; size !== reaching.size; ) {
    size = reaching.size
    for (const [path, text] of texts)
      if (importedFiles(path, text, texts).some((file) => reaching.has(file))) reaching.add(path)
  }
  return [...reaching]
    .flatMap((path) => texts.get(path)?.match(/ = command\(\{\s+name: '([^']+)'/)?.[1] ?? [])
    .sort()
}

/** The files that a file takes values from; through a module's index.ts to where the name is made. */
function importedFiles(path: string, text: string, texts: Map<string, string>): string[] {
  if (path.endsWith('/index.ts')) return []
  return [...text.matchAll(/import (type )?\{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, type, names = '', from = '']) => {
      if (type) return []
      if (from.startsWith('.')) return [join(dirname(path), from)]
      const folder = from.match(/^#(\w+)$/)?.[1]
      const index = `src/modules/${folder}/index.ts`
      const exported = texts.get(index)
      if (!exported) return []
      return names
        .split(',')
        .map((name) => name.trim())
        .flatMap((name) => {
          const made = [...exported.matchAll(/export \{([^}]*)\} from '([^']+)'/g)].find(
            ([, own]) => own?.split(',').some((one) => one.trim() === name),
          )?.[2]
          return made ? [join(dirname(index), made)] : []
        })
    },
  )
}
