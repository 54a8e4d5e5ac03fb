import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { readMarks } from './ballot/marks.ts'
import { unsealBallot } from './box/sealed-ballot.ts'
import type { VoteWorld } from './given-vote.ts'

/** A row as whoever holds the database sees it: its columns, and what the database itself keeps about it. */
export type Row = Record<string, unknown>

/** All rows of a table with their transaction numbers and places. */
export async function dump(ctx: Context, table: string): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(dumped) || jsonb_build_object('xmin', dumped.xmin::text::bigint, 'xmax', dumped.xmax::text::bigint,
      'ctid', dumped.ctid::text) as row from ${sql.table(table)} as dumped`.execute(ctx.db)
  return rows.map(({ row }) => row)
}

export async function tablesOf(ctx: Context): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select format('%s.%s', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'public') order by 1`.execute(
    ctx.db,
  )
  return rows.map(({ name }) => name)
}

/** Ways to put people, or ballots, in an order: every column of every row that belongs to them. */
type Orders = Record<string, unknown[]>

/** All that the tables tell of each elector, in the elector's own row and wherever the account or the session appears. */
export async function ordersOfElectors(ctx: Context, world: VoteWorld): Promise<Orders> {
  const tables = {
    elector: await dump(ctx, 'ballots.elector'),
    session: await dump(ctx, 'identity.session'),
    account: await dump(ctx, 'identity.account'),
    audit: await dump(ctx, 'platform.audit_line'),
    request: await dump(ctx, 'platform.request'),
  }
  const orders: Orders = {}
  for (const [index, { who, personId }] of world.electors.entries()) {
    const accountId = who.actor?.accountId
    const own: Record<string, Row | undefined> = {
      elector: tables.elector.find(
        (row) => row.voteId === world.voteId && row.personId === personId,
      ),
      session: tables.session.find((row) => row.accountId === accountId),
      account: tables.account.find((row) => row.id === accountId),
      audit: tables.audit.find((row) => row.accountId === accountId),
      request: tables.request.find((row) => row.accountId === accountId),
    }
    for (const [table, row] of Object.entries(own))
      for (const [column, value] of Object.entries(row ?? {})) {
        orders[`${table}.${column}`] ??= []
        ;(orders[`${table}.${column}`] as unknown[])[index] = value
      }
  }
  return orders
}

export type Told = { orders: Orders; chosen: number[] }

/** The ballots in a table and what each says. The attacker holds the installation's key as well. */
export async function ordersOfBallots(
  ctx: Context,
  table: 'ballots.box' | 'ballots.ballot',
  voteId: number,
): Promise<Told> {
  const rows = (await dump(ctx, table)).filter((row) => row.voteId === voteId)
  const chosen = rows.map((row) =>
    table === 'ballots.box'
      ? Number(readMarks(unsealBallot(bytesOf(row.sealed)).marks).chosen[0])
      : Number((row.chosen as number[])[0]),
  )
  const columns = Object.keys(rows[0] ?? {})
  const orders = Object.fromEntries(
    columns.map((column) => [`${table}.${column}`, rows.map((row) => row[column])]),
  )
  return { orders, chosen }
}

const bytesOf = (shown: unknown) => Buffer.from(String(shown).replace(/^\\x/, ''), 'hex')

/** Numbers by size, places in the table by block and line, everything else as text. */
function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const place = (value: unknown) => /^\((\d+),(\d+)\)$/.exec(String(value))
  const [first, second] = [place(one), place(other)]
  if (first && second)
    return Number(first[1]) - Number(second[1]) || Number(first[2]) - Number(second[2])
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0
}

const ranks = (values: readonly unknown[]) =>
  values.map((_, index) => index).sort((one, other) => compare(values[one], values[other]))

/**
 * Guesses with every pair of orders, both ways round: the first of the electors cast the first of the ballots, and so on.
 * @param truth what each elector chose
 * @returns by strategy, how many electors' choices were guessed right
 */
export function guess(electors: Orders, { orders, chosen }: Told, truth: readonly number[]) {
  const right: Record<string, number> = {}
  for (const [electorOrder, electorValues] of Object.entries(electors)) {
    const people = ranks(electorValues)
    for (const [ballotOrder, ballotValues] of Object.entries(orders)) {
      const ballots = ranks(ballotValues)
      for (const way of ['', ' backwards']) {
        const paired = way ? [...ballots].reverse() : ballots
        right[`${electorOrder} with ${ballotOrder}${way}`] = people.filter(
          (person, index) => truth[person] === chosen[paired[index] ?? -1],
        ).length
      }
    }
  }
  return right
}

/** What comes of guessing blindly, knowing the result: the mean and the spread over all votes, by shuffling the truth. */
export function chance(truths: readonly (readonly number[])[], random: () => number) {
  const sums = Array.from({ length: 3000 }, () =>
    truths.reduce((sum, truth) => {
      const mixed = [...truth]
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const swapped = Math.floor(random() * (last + 1))
        ;[mixed[last], mixed[swapped]] = [Number(mixed[swapped]), Number(mixed[last])]
      }
      return sum + truth.filter((choice, index) => choice === mixed[index]).length
    }, 0),
  )
  const mean = sums.reduce((sum, one) => sum + one, 0) / sums.length
  const variance = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0) / sums.length
  return { mean, deviation: Math.sqrt(variance) }
}

/** Random numbers that are the same at every run (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
