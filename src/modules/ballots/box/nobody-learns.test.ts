import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { inTransaction } from '#platform/transaction.ts'
import { givenUnit } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import {
  chance,
  dump,
  guess,
  ordersOfBallots,
  ordersOfElectors,
  seeded,
  tablesOf,
} from '../given-attacker.ts'
import type { Filled } from '../given-paper.ts'
import { givenPaperTaken, givenVote, givenVoteCounted, type VoteWorld } from '../given-vote.ts'
import { closeBox, emptyBox } from '../vote/close-box.ts'
import { openBox } from '../vote/open-box.ts'
import { openVote } from '../vote/open-vote.ts'
import { castBallot, putIntoBox } from './cast-ballot.ts'

const council = 5
/** How many standard deviations above chance count as knowledge; some thousand strategies are tried. */
const beyondChance = 6

type Way = {
  cast(world: VoteWorld, paper: Filled, chosen: number[]): Promise<unknown>
  count(world: VoteWorld): Promise<unknown>
}

const asBuilt: Way = {
  cast: ({ nobody, vote }, paper, chosen) => castBallot(nobody, { ...vote, ...paper, chosen }),
  count: ({ tellers, vote }) => closeBox(tellers[0], vote),
}

/** The box as it would be if a ballot stayed where and as it was put. */
const unstirred: Way['cast'] = ({ nobody, vote, unitId }, { message, signature }, chosen) =>
  inTransaction(nobody, async (ctx) => {
    await enter(ctx, { unitId, branch: false })
    const paper = {
      message: Buffer.from(message, 'base64'),
      signature: Buffer.from(signature, 'base64'),
    }
    await putIntoBox(ctx, vote, { ...paper, marks: { chosen, refused: [] } }, 0)
  })

/**
 * Votes with random choices, in the order that helps an attacker most: everybody opens the page, and votes, in the order in which the
 * papers were taken. All tables are looked at before the count and after it.
 * @returns the best strategy, how often it was right, and what chance gives
 */
async function attack(ctx: Context, way: Way, votes: number) {
  const random = seeded(474)
  const unitId = await givenUnit(ctx.db)
  const total: Record<string, number> = {}
  const truths: number[][] = []
  for (let round = 0; round < votes; round += 1) {
    const world = await givenVote(ctx, { size: council, unitId })
    const truth = world.electors.map(() => 1 + Math.floor(random() * 3))
    truths.push(truth)
    const came = world.electors.map((_, index) => index).sort(() => random() - 0.5)
    await openVote(world.chair, world.vote)
    const papers: Filled[] = []
    for (const index of came) papers[index] = await givenPaperTaken(world, elector(world, index))
    await openBox(world.tellers[0], world.vote)
    for (const index of came) {
      await visitPage(ctx, elector(world, index).who)
      await way.cast(world, papers[index] as Filled, [Number(truth[index])])
    }
    const boxed = await ordersOfBallots(ctx, 'ballots.box', world.voteId)
    add(total, guess(await ordersOfElectors(ctx, world), boxed, truth))
    await way.count(world)
    const counted = await ordersOfBallots(ctx, 'ballots.ballot', world.voteId)
    add(total, guess(await ordersOfElectors(ctx, world), counted, truth))
  }
  const [[best, right] = ['', 0]] = Object.entries(total).sort(([, one], [, other]) => other - one)
  const { mean, deviation } = chance(truths, random)
  return { tried: Object.keys(total).length, best, right, of: votes * council, mean, deviation }
}

const elector = (world: VoteWorld, index: number) => {
  const found = world.electors[index]
  if (!found) throw new Error(`no elector ${index}`)
  return found
}

/** What is left behind by opening a page while signed in: the session's row is written, as it is after ten minutes of rest. */
async function visitPage(ctx: Context, { actor }: Context) {
  const accountId = Number(actor?.accountId)
  await sql`insert into identity.session (account_id, token_digest, last_used_at, expires_at)
    values (${accountId}, ${`session of ${accountId}`}, clock_timestamp(), now() + interval '1 day')
    on conflict (token_digest) do update set last_used_at = excluded.last_used_at`.execute(ctx.db)
}

function add(total: Record<string, number>, more: Record<string, number>) {
  for (const [strategy, right] of Object.entries(more))
    total[strategy] = (total[strategy] ?? 0) + right
}

test('a person with all tables and the key, before and after the count, does no better than guessing', async ({
  ctx,
}) => {
  const { tried, right, of, mean, deviation, best } = await attack(ctx, asBuilt, 30)

  expect(tried).toBeGreaterThan(500)
  expect(mean).toBeLessThan(of / 2)
  expect(right, `${best}: ${right} of ${of}, chance gives ${mean}`).toBeLessThan(
    mean + beyondChance * deviation,
  )
}, 300_000)

test('the attack is no empty one: in a box that is not stirred it knows every vote by the transaction numbers', async ({
  ctx,
}) => {
  const { right, of, mean, deviation } = await attack(ctx, { ...asBuilt, cast: unstirred }, 10)

  expect(right).toBe(of)
  expect(right).toBeGreaterThan(mean + beyondChance * deviation)
}, 120_000)

test('nor would it fail against ballots that are counted in the order in which they came', async ({
  ctx,
}) => {
  const world = await givenVote(ctx, { size: council })
  const { vote, unitId, tellers, nobody } = world
  const truth = [1, 2, 3, 1, 2]
  await openVote(world.chair, vote)
  const papers: Filled[] = []
  for (const one of world.electors) papers.push(await givenPaperTaken(world, one))
  await openBox(tellers[0], vote)
  for (const [index, paper] of papers.entries())
    await castBallot(nobody, { ...vote, ...paper, chosen: [Number(truth[index])] })
  const cameAs = (thing: unknown) =>
    papers.findIndex(
      ({ message }) => message === (thing as { message: Buffer }).message.toString('base64'),
    )
  await inTransaction(tellers[0], async (ctx) => {
    await enter(ctx, { unitId, branch: false })
    await emptyBox(ctx, vote, (things) =>
      [...things].sort((one, other) => cameAs(one) - cameAs(other)),
    )
  })
  const counted = await ordersOfBallots(ctx, 'ballots.ballot', world.voteId)
  const right = guess(await ordersOfElectors(ctx, world), counted, truth)

  expect(right['elector.id with ballots.ballot.ctid']).toBe(council)
})

test('nor against a box that writes down when a ballot came', async ({ ctx }) => {
  await sql`alter table ballots.box add column at timestamptz not null default clock_timestamp()`.execute(
    ctx.db,
  )
  try {
    const { right, of, best } = await attack(ctx, asBuilt, 5)
    expect(right, best).toBe(of)
  } finally {
    await sql`alter table ballots.box drop column at`.execute(ctx.db)
  }
}, 120_000)

test('after the count all ballots of a vote bear one transaction number, and so they do in the box', async ({
  ctx,
}) => {
  const world = await givenVote(ctx, { size: council })
  const { nobody, vote, electors } = world
  await openVote(world.chair, vote)
  const papers: Filled[] = []
  for (const one of electors) papers.push(await givenPaperTaken(world, one))
  await openBox(world.tellers[0], vote)
  for (const paper of papers) await castBallot(nobody, { ...vote, ...paper, chosen: [1] })
  const numbers = async (table: string) =>
    new Set((await dump(ctx, table)).map(({ xmin }) => xmin)).size
  expect(await numbers('ballots.box')).toBe(1)
  await closeBox(world.tellers[0], vote)
  expect(await numbers('ballots.ballot')).toBe(1)
  expect(await numbers('ballots.receipt')).toBe(1)
})

/** All that a row holds, down to the parts of a JSON, and the usual digests of each. */
function valuesIn(row: Record<string, unknown>): string[] {
  return Object.entries(row).flatMap(([column, value]) =>
    ['xmin', 'xmax', 'ctid', 'unitId', 'voteId', 'chosen', 'refused'].includes(column)
      ? []
      : leavesOf(value),
  )
}

function leavesOf(value: unknown): string[] {
  if (value && typeof value === 'object') return Object.values(value).flatMap(leavesOf)
  return value === null || value === true || value === false ? [] : [String(value)]
}

test('no value of a ballot, a receipt or the box stands in any other table, nor a digest of one', async ({
  ctx,
}) => {
  const world = await givenVote(ctx, { size: council })
  await givenVoteCounted(world, [[1], [2], [3], [1], null])
  const other = await givenVote(ctx, { size: 2, unitId: world.unitId })
  await openVote(other.chair, other.vote)
  for (const one of other.electors) {
    const paper = await givenPaperTaken(other, one)
    if (one === other.electors[1]) await openBox(other.tellers[0], other.vote)
    if (one === other.electors[1])
      await castBallot(other.nobody, { ...other.vote, ...paper, chosen: [1] })
  }
  const nameless = ['ballots.ballot', 'ballots.receipt', 'ballots.box']
  const told = new Set<string>()
  for (const table of nameless)
    for (const row of await dump(ctx, table)) for (const value of valuesIn(row)) told.add(value)
  expect(told.size).toBeGreaterThan(8)
  const found: string[] = []
  for (const table of (await tablesOf(ctx)).filter((name) => !nameless.includes(name)))
    for (const row of await dump(ctx, table))
      for (const value of valuesIn(row)) {
        const bytes = value.startsWith('\\x') ? Buffer.from(value.slice(2), 'hex') : value
        const digests = ['sha256', 'sha1', 'md5'].flatMap((name) => {
          const digest = createHash(name).update(bytes)
          const hex = digest.digest('hex')
          return [hex, `\\x${hex}`]
        })
        for (const known of [value, ...digests])
          if (told.has(known)) found.push(`${table}: ${known}`)
      }
  expect(found).toEqual([])
})

test('the tables of ballots hold nothing that grows, no moment, and no way to a person', async ({
  ctx,
}) => {
  const { rows } = await sql<{ name: string; type: string; grows: boolean }>`
    select format('%s.%s', owned.relname, field.attname) as name, format_type(field.atttypid, null) as type,
      field.attidentity <> '' or pg_get_expr(value.adbin, value.adrelid) ~ 'nextval|now|clock|timestamp' as grows
    from pg_class as owned join pg_attribute as field on field.attrelid = owned.oid and field.attnum > 0 and not field.attisdropped
      left join pg_attrdef as value on value.adrelid = owned.oid and value.adnum = field.attnum
    where owned.oid in ('ballots.box'::regclass, 'ballots.ballot'::regclass, 'ballots.receipt'::regclass)
    order by 1`.execute(ctx.db)
  expect(rows.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'ballot.chosen smallint[]',
    'ballot.id uuid',
    'ballot.refused smallint[]',
    'ballot.unit_id bigint',
    'ballot.vote_id bigint',
    'box.mark bytea',
    'box.sealed bytea',
    'box.unit_id bigint',
    'box.vote_id bigint',
    'receipt.code text',
    'receipt.unit_id bigint',
    'receipt.vote_id bigint',
  ])
  expect(rows.filter(({ grows }) => grows)).toEqual([])
  const references = await sql<{ target: string }>`
    select distinct confrelid::regclass::text as target from pg_constraint
    where contype = 'f' and conrelid in ('ballots.box'::regclass, 'ballots.ballot'::regclass, 'ballots.receipt'::regclass)`.execute(
    ctx.db,
  )
  expect(references.rows).toEqual([{ target: 'ballots.vote' }])
})

test('putting a ballot in leaves no audit line, no request, no session', async ({ ctx }) => {
  const world = await givenVote(ctx, { size: 2 })
  const { nobody, vote, tellers } = world
  await openVote(world.chair, vote)
  const papers: Filled[] = []
  for (const one of world.electors) papers.push(await givenPaperTaken(world, one))
  await openBox(tellers[0], vote)
  const others = (await tablesOf(ctx)).filter((name) => name !== 'ballots.box')
  const picture = async () => {
    const rows: [string, unknown][] = []
    for (const table of others) rows.push([table, await dump(ctx, table)])
    return JSON.stringify(rows)
  }
  const before = await picture()
  const keyed = { ...nobody, requestKey: 'a key' }
  for (const paper of papers) await castBallot(keyed, { ...vote, ...paper, chosen: [1] })
  expect(await dump(ctx, 'ballots.box')).toHaveLength(2)
  expect(await picture()).toBe(before)

  const [first] = world.electors
  const signedIn = castBallot(first?.who ?? ctx, {
    ...vote,
    ...(papers[0] as Filled),
    chosen: [1],
  })
  await expect(signedIn).rejects.toThrow('không đăng nhập')
})
