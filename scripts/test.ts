import { existsSync, rmSync } from 'node:fs'
import { chromiumMissing, findChromium } from './setup/chromium.ts'
import { findPostgres, postgresMissing } from './setup/postgres.ts'
import { timesOf } from './setup/steps.ts'
import { reportFolder, runSuite, type Suite, vitest } from './setup/suite.ts'
import { sum } from './setup/totals.ts'

/** The whole suite, in order. `npm test -- pglite journeys` runs only the ones named. */
const suites: Record<string, Suite> = {
  check: {
    name: 'Types, lint, generated types',
    command: ['scripts/check.ts'],
  },
  pglite: {
    name: 'Rules, database, permissions, architecture and screens on PGlite',
    command: vitest('pglite'),
    environment: { TEST_DATABASE: 'pglite' },
  },
  postgres: {
    name: 'The same on PostgreSQL',
    command: vitest('postgres'),
    environment: { TEST_DATABASE: 'postgres' },
    prepare: withPostgres,
  },
  journeys: {
    name: 'Journeys in a real browser',
    command: vitest('journeys', '--config', 'vitest.journeys.config.ts'),
    environment: { TEST_DATABASE: 'pglite' },
    prepare: withChromium,
  },
  crash: {
    name: 'Killed in the middle of writing, a few times',
    command: ['scripts/crash.ts', '--rounds=3'],
    prepare: () =>
      existsSync('scripts/crash.ts')
        ? withPostgres()
        : { absent: 'scripts/crash.ts is not there.', required: false },
  },
}

async function withPostgres() {
  const found = await findPostgres()
  return found
    ? { environment: { TEST_DATABASE_URL: found.url }, stop: found.stop }
    : { absent: postgresMissing, required: process.env.CI === 'true' }
}

function withChromium() {
  const path = findChromium()
  return path
    ? { environment: { CHROMIUM_PATH: path } }
    : { absent: chromiumMissing, required: true }
}

// Leaving through `exit` stops a throw-away server on the way.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(1))

const wanted = process.argv.slice(2)
const unknown = wanted.find((id) => !(id in suites))
if (unknown) {
  console.error(`There is no suite “${unknown}”. There are: ${Object.keys(suites).join(', ')}.`)
  process.exit(1)
}

rmSync(reportFolder, { recursive: true, force: true })
const results = []
for (const [id, suite] of Object.entries(suites))
  if (wanted.length === 0 || wanted.includes(id)) results.push(await runSuite(id, suite))

console.log(
  `\n${timesOf(results.flatMap((result) => ('outcome' in result ? result.outcome : [])))}`,
)
for (const result of results) if ('notRun' in result) console.log(result.notRun)

const { passed, failed, skipped } = sum(results.map(({ totals }) => totals))
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1
