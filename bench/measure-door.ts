import { sql } from 'kysely'
import { checkIn, planEvent } from '../src/modules/activities/index.ts'
import type { Context } from '../src/platform/context.ts'
import type { Connection } from '../src/platform/database/connect.ts'
import { givenActor, givenUnit } from '../src/testing/given.ts'

/** People a second through a door: ours one by one and twenty-five at a time, and bare inserts of the same rows, one a transaction. */
export type DoorResult = {
  people: number
  onePerSecond: number
  partsPerSecond: number
  insertsPerSecond: number
}

const phones = 3
const day = '2026-06-05'

/** Three phones at the doors of an event, each with its share of those who registered. */
export async function measureDoor({ db, pool }: Connection, people = 1500): Promise<DoorResult> {
  const unitId = await givenUnit(db)
  const chair: Context = { db, actor: await givenActor(db, unitId, 'chair'), today: day }
  await sql`with person as (insert into identity.person (created_at) select now() from generate_series(1, ${people}) returning id),
    record as (insert into members.member (unit_id, person_id, full_name, sort_key, sex)
      select ${unitId}, id, 'Đoàn viên ' || id, id::text, 'female' from person returning id)
    insert into members.membership (unit_id, member_id, joined_on) select ${unitId}, id, '2010-01-01' from record`.execute(
    db,
  )
  const event = async () => {
    const { eventId } = await planEvent(chair, {
      unitId,
      kind: 'sport',
      title: 'Hội thao',
      startsOn: day,
      registers: true,
    })
    await sql`insert into activities.registration (unit_id, event_id, member_id, state, ticket, by_member, by_name)
      select ${unitId}, ${eventId}, id, 'going', 'T' || id, true, '' from members.member where unit_id = ${unitId}`.execute(
      db,
    )
    const { rows } = await sql<{ ticket: string; memberId: number }>`
      select ticket, member_id from activities.registration where unit_id = ${unitId} and event_id = ${eventId} order by id`.execute(
      db,
    )
    return { eventId, rows }
  }
  await pool.query('analyze')
  const rateOf = async (atOnce: number) => {
    const { eventId, rows } = await event()
    return perSecond(rows, (share) =>
      eachPart(share, atOnce, (part) =>
        checkIn(chair, { unitId, eventId, comings: part.map(({ ticket }) => ({ code: ticket })) }),
      ),
    )
  }
  const onePerSecond = await rateOf(1)
  const partsPerSecond = await rateOf(25)
  const { eventId, rows } = await event()
  const insertsPerSecond = await perSecond(rows, (share) =>
    eachPart(share, 1, ([one]) =>
      pool.query(
        `insert into activities.attendance (unit_id, event_id, member_id, how, came_at, by_name) values ($1, $2, $3, 'own_code', now(), '')`,
        [unitId, eventId, one?.memberId],
      ),
    ),
  )
  return { people, onePerSecond, partsPerSecond, insertsPerSecond }
}

async function eachPart<Row>(
  rows: readonly Row[],
  size: number,
  work: (part: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) await work(rows.slice(from, from + size))
}

/** The rows shared out over the phones, all at work at once. */
async function perSecond<Row>(
  rows: readonly Row[],
  work: (share: readonly Row[]) => Promise<void>,
): Promise<number> {
  const started = performance.now()
  await Promise.all(
    Array.from({ length: phones }, (_, phone) =>
      work(rows.filter((_, index) => index % phones === phone)),
    ),
  )
  return rows.length / ((performance.now() - started) / 1000)
}
