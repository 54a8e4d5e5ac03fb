import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { blindFast, type Filled } from '../src/modules/ballots/given-paper.ts'
import {
  castBallot,
  closeBox,
  openBox,
  openVote,
  startVote,
  takePaper,
} from '../src/modules/ballots/index.ts'
import type { Context } from '../src/platform/context.ts'
import type { Connection } from '../src/platform/database/connect.ts'
import { unseal } from '../src/platform/secret-box.ts'
import { givenActor, givenUnit } from '../src/testing/given.ts'

/** Ours and bare inserts of rows of the same size, one a transaction, in the same run. */
export type VoteResult = {
  voters: number
  /** All of it, from the first paper to the count. */
  seconds: number
  papersPerSecond: number
  ballotsPerSecond: number
  insertsPerSecond: number
  countSeconds: number
}

const clients = 8
const today = '2026-06-05'

/** A whole union votes: a paper for each, a ballot from each, the count. What phones reckon themselves is not in the time. */
export async function measureVotes(connection: Connection, voters = 5000): Promise<VoteResult> {
  const { db, pool } = connection
  const unitId = await givenUnit(db)
  const as = async (role: 'chair' | 'inspector'): Promise<Context> => ({
    db,
    actor: await givenActor(db, unitId, role),
    today,
  })
  const [chair, inspector] = [await as('chair'), await as('inspector')]
  await sql`with person as (insert into identity.person (created_at) select now() from generate_series(1, ${voters}) returning id),
    member as (insert into members.member (unit_id, person_id, full_name, sort_key, sex)
      select ${unitId}, id, 'Người ' || id, id::text, 'female' from person returning id, person_id)
    insert into members.membership (unit_id, member_id, joined_on) select ${unitId}, id, '2020-01-01' from member`.execute(
    db,
  )
  await sql`insert into organization.position_holding (unit_id, person_id, holder_name, kind, from_day, how)
    values (${unitId}, ${inspector.actor?.personId}, 'Kiểm tra', 'inspection_head', '2020-01-01', 'elected')`.execute(
    db,
  )
  const choices = ['An', 'Bình', 'Chi'].map((name) => ({ name }))
  const { voteId } = await startVote(chair, {
    unitId,
    title: 'Cả công đoàn',
    method: 'choose',
    choices,
    electorate: 'members',
  })
  const vote = { unitId, voteId }
  await openVote(chair, vote)
  const key = await db
    .selectFrom('ballots.signingKey')
    .where('voteId', '=', voteId)
    .select(['publicKey', 'privateSealed'])
    .executeTakeFirstOrThrow()
  const privateKey = Buffer.from(unseal(key.privateSealed ?? Buffer.alloc(0)), 'base64')
  const roll = await db
    .selectFrom('ballots.elector')
    .where('unitId', '=', unitId)
    .where('voteId', '=', voteId)
    .select('personId')
    .execute()
  const phones = roll.map(({ personId }) => ({
    personId,
    paper: blindFast(key.publicKey, privateKey),
  }))
  const filled: Filled[] = []
  const taking = await seconds(phones, async ({ personId, paper }) => {
    const actor = { accountId: 1, personId, name: '', rights: [] }
    const answer = await takePaper({ db, actor, today }, { ...vote, blinded: paper.blinded })
    filled.push(paper.finish(answer.blindSignature))
  })
  await openBox(inspector, vote)
  const casting = await seconds(filled, (paper) =>
    castSomehow({ db, actor: null, today }, { ...vote, ...paper }),
  )
  const counting = await seconds([vote], () => closeBox(inspector, vote))
  await pool.query(
    'create table public.bench_box (unit_id bigint, vote_id bigint, mark bytea, sealed bytea, primary key (unit_id, vote_id, mark))',
  )
  const rows = filled.map(() => ({ mark: randomBytes(32), sealed: randomBytes(480) }))
  const inserting = await seconds(rows, ({ mark, sealed }) =>
    pool.query('insert into public.bench_box values ($1, $2, $3, $4)', [
      unitId,
      voteId,
      mark,
      sealed,
    ]),
  )
  await pool.query('drop table public.bench_box')
  return {
    voters,
    seconds: taking + casting + counting,
    papersPerSecond: voters / taking,
    ballotsPerSecond: voters / casting,
    insertsPerSecond: voters / inserting,
    countSeconds: counting,
  }
}

/** Held up by the gate a phone waits a moment and tries again, as the ballot's page does. */
async function castSomehow(ctx: Context, ballot: { unitId: number; voteId: number } & Filled) {
  for (;;)
    try {
      return await castBallot(ctx, { ...ballot, chosen: [1] })
    } catch (error) {
      if (!(error as Error).message.includes('đang đông')) throw error
      await new Promise((later) => setTimeout(later, 500))
    }
}

/** So many clients at once work through the list. */
async function seconds<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<unknown>) {
  const started = performance.now()
  const left = [...things]
  const client = async () => {
    for (let thing = left.pop(); thing !== undefined; thing = left.pop()) await work(thing)
  }
  await Promise.all(Array.from({ length: Math.min(clients, things.length) }, client))
  return (performance.now() - started) / 1000
}
