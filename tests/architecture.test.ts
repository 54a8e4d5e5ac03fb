import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Whom each module may use: import its index.ts, and join its tables when reading. */
const mayUse: Record<string, readonly string[]> = {
  identity: [],
  organization: ['identity'],
  members: ['identity', 'organization'],
  ledger: ['identity', 'organization'],
  funds: ['identity', 'organization', 'members', 'ledger'],
  welfare: ['identity', 'organization', 'members', 'ledger'],
  movements: ['identity', 'organization', 'members'],
  initiatives: ['identity', 'organization', 'members'],
  ballots: ['identity', 'organization', 'members'],
  reviews: ['identity', 'organization', 'members', 'movements', 'ballots'],
  awards: [
    'identity',
    'organization',
    'members',
    'ledger',
    'movements',
    'ballots',
    'reviews',
    'initiatives',
  ],
  activities: ['identity', 'organization', 'members', 'ledger'],
  quizzes: ['identity', 'organization', 'members'],
  calendar: ['identity', 'organization', 'members', 'activities'],
  reports: [
    'identity',
    'organization',
    'members',
    'ledger',
    'funds',
    'welfare',
    'movements',
    'initiatives',
    'ballots',
    'reviews',
    'awards',
    'activities',
    'quizzes',
    'calendar',
  ],
}

type Source = { path: string; text: string }

const sources: Source[] = globSync('src/**/*.{ts,tsx}', {
  // given-*.ts: worlds for tests, beside them.
  exclude: ['**/*.gen.ts', '**/*.test.ts', '**/*.test.tsx', '**/given-*.ts'],
}).map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const moduleOf = (path: string) => path.match(/^src\/modules\/([^/]+)\//)?.[1]
const modules = Object.keys(mayUse)

function importsOf({ path, text }: Source): string[] {
  const targets = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) =>
    String(match[1]),
  )
  return targets.map((target) => (target.startsWith('.') ? join(dirname(path), target) : target))
}

/** Schemas of ours that a file writes or reads, in Kysely's calls and in SQL fragments. */
function schemasTouched(text: string): { written: string[]; read: string[] } {
  const named = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map((match) => String(match[1]))
      .filter((name) => modules.includes(name))
  return {
    written: [
      ...named(/(?:insertInto|updateTable|deleteFrom|mergeInto)\('(\w+)\./g),
      ...named(/\b(?:insert\s+into|update|delete\s+from)\s+(\w+)\.\w/gi),
    ],
    read: [
      ...named(/(?:selectFrom|[a-z]+Join)\('(\w+)\./g),
      ...named(/\b(?:from|join)\s+(\w+)\.\w/gi),
    ],
  }
}

function importFaults(source: Source): string[] {
  const self = moduleOf(source.path)
  return importsOf(source).flatMap((target) => {
    const reachedInto = moduleOf(target)
    if (self && reachedInto && reachedInto !== self)
      return [`${source.path} reaches into ${target}`]
    const used = modules.find((name) => target === `#${name}`)
    if (self && used && !mayUse[self]?.includes(used)) return [`${source.path} may not use ${used}`]
    const isTechnical = /^src\/(platform|ui)\//.test(source.path)
    if (isTechnical && (used || reachedInto)) return [`${source.path} must not know any module`]
    if (isTechnical && /^(#app|src\/app)\//.test(target))
      return [`${source.path} must not know the app`]
    if (
      /^(#testing|src\/testing)\/|\/given-[^/]+$/.test(target) &&
      !source.path.startsWith('src/testing/')
    )
      return [`${source.path} carries test code into the product`]
    if (source.path.startsWith('src/ui/') && /^(#platform|src\/platform)\//.test(target))
      return [`${source.path} must not know the server`]
    return []
  })
}

function tableFaults({ path, text }: Source): string[] {
  const self = moduleOf(path)
  if (!self) return []
  const readable = [self, ...(mayUse[self] ?? [])]
  const { written, read } = schemasTouched(text)
  return [
    ...written.filter((name) => name !== self).map((name) => `${path} writes ${name}.*`),
    ...read.filter((name) => !readable.includes(name)).map((name) => `${path} reads ${name}.*`),
  ]
}

function screenFaults({ path, text }: Source): string[] {
  const mayKnowReactRouter = /^src\/(app|ui|platform\/web)\/|^src\/[^/]+$|\/screens\/|\/routes\.ts$/
  return /from '@?react-router/.test(text) && !mayKnowReactRouter.test(path) ? [path] : []
}

const vagueNames = /(^|\/|-)(utils?|helpers?|misc|common|manager|service)(-|\.|\/)/

test('every module has its place in the table', () => {
  const found = new Set(sources.flatMap(({ path }) => moduleOf(path) ?? []))
  expect([...found].filter((name) => !(name in mayUse))).toEqual([])
})

test('modules meet only at the front door and along the allowed arrows', () => {
  expect(sources.flatMap(importFaults)).toEqual([])
})

test('a module writes only its own tables and reads only those it may', () => {
  expect(sources.flatMap(tableFaults)).toEqual([])
})

test('only screens and the web edge know React Router', () => {
  expect(sources.flatMap(screenFaults)).toEqual([])
})

test('no source file is longer than 300 lines', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > 300)
  expect(long.map(({ path }) => path)).toEqual([])
})

test('no file has a name that says nothing', () => {
  expect(sources.map(({ path }) => path).filter((path) => vagueNames.test(path))).toEqual([])
})

test('each module says its words, its front door and its rights', () => {
  const missing = modules.flatMap((name) =>
    ['README.md', 'index.ts']
      .map((file) => `src/modules/${name}/${file}`)
      .filter((path) => globSync(path).length === 0),
  )
  expect(missing).toEqual([])
})

test('each rule catches a planted fault', () => {
  const inMembers = (text: string) => ({ path: 'src/modules/members/member/planted.ts', text })
  const inUi = (text: string) => ({ path: 'src/ui/planted.tsx', text })
  expect(importFaults(inMembers("import { x } from '#reports'"))).toHaveLength(1)
  expect(
    importFaults(inMembers("import { x } from '../../reports/report/find-report.ts'")),
  ).toHaveLength(1)
  expect(importFaults(inMembers("import { givenUnit } from '#testing/given.ts'"))).toHaveLength(1)
  expect(importFaults(inMembers("import { x } from './given-history.ts'"))).toHaveLength(1)
  expect(
    importFaults({ path: 'src/platform/planted.ts', text: "import { x } from '#members'" }),
  ).toHaveLength(1)
  expect(
    importFaults({ path: 'src/platform/planted.ts', text: "import { x } from '#app/registry.ts'" }),
  ).toHaveLength(1)
  expect(
    importFaults(inUi("import { connection } from '#platform/database/connect.ts'")),
  ).toHaveLength(1)
  expect(tableFaults(inMembers("ctx.db.deleteFrom('organization.unit')"))).toHaveLength(1)
  expect(tableFaults(inMembers('sql`update organization.unit set slug = 1`'))).toHaveLength(1)
  expect(tableFaults(inMembers("ctx.db.selectFrom('reports.report as report')"))).toHaveLength(1)
  expect(tableFaults(inMembers('sql`select 1 from reports.report`'))).toHaveLength(1)
  expect(screenFaults(inMembers("import { data } from 'react-router'"))).toHaveLength(1)
  expect(vagueNames.test('src/modules/members/member-utils.ts')).toBe(true)
  expect(vagueNames.test('src/modules/members/member-service.ts')).toBe(true)
})
