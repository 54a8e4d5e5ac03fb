import { sql } from 'kysely'
import type pg from 'pg'
import {
  agreeToLoan,
  findMyStatement,
  openCollection,
  openFund,
  payOutLoan,
  recordCollection,
  repayLoan,
  requestLoan,
} from '../src/modules/funds/index.ts'
import type { Context } from '../src/platform/context.ts'
import type { Connection } from '../src/platform/database/connect.ts'
import { givenActor, givenUnit } from '../src/testing/given.ts'
import { quantile } from './measure.ts'

/** Ours and the same inserts or reading written by hand, in milliseconds (medians), and what share of its speed ours has. */
export type FundResult = { name: string; ours: number; raw: number; ratio: number }

const people = 1000
const borrowers = 200
const day = '2025-06-05'

type World = {
  pool: pg.Pool
  unitId: number
  fundId: number
  partId: number
  treasurer: Context
  memberIds: number[]
  personId: number
  loanIds: number[]
}

/** What a fund of 1,000 people asks of the machine. By hand: no rights, no walls, no trail, no check but the constraints. */
export async function measureFunds(connection: Connection): Promise<FundResult[]> {
  const world = await givenWorld(connection)
  let sheets = 0
  return [
    await inTurns('Thu 1.000 người trong một lần ghi', 7, {
      ours: async () => {
        const collectionId = await openSheet(world, `ours ${sheets++}`)
        return () =>
          recordCollection(world.treasurer, {
            unitId: world.unitId,
            collectionId,
            day,
            memberIds: world.memberIds,
          })
      },
      raw: async () => {
        const collectionId = await openSheet(world, `raw ${sheets++}`)
        return () => collectByHand(world, collectionId)
      },
    }),
    await inTurns('Sao kê mười năm của một người', 30, {
      ours: async () => () =>
        findMyStatement({ ...world.treasurer, actor: memberOf(world) }, { unitId: world.unitId }),
      raw: async () => () => statementByHand(world),
    }),
    await inTurns(`${borrowers} người trả nợ cùng lúc vào một quỹ`, 3, {
      ours: async () => () =>
        Promise.all(
          world.loanIds.map((loanId) =>
            repayLoan(world.treasurer, { unitId: world.unitId, loanId, amount: 1000, day }),
          ),
        ),
      raw: async () => () => Promise.all(world.loanIds.map((id) => repayByHand(world, id))),
    }),
  ]
}

type Way = () => Promise<() => Promise<unknown>>

/** Both ways take turns; what is prepared before each is outside of its time. */
async function inTurns(
  name: string,
  turns: number,
  { ours, raw }: { ours: Way; raw: Way },
): Promise<FundResult> {
  const times: { ours: number[]; raw: number[] } = { ours: [], raw: [] }
  for (let turn = 0; turn <= turns; turn += 1)
    for (const [way, prepare] of [
      ['ours', ours],
      ['raw', raw],
    ] as const) {
      const run = await prepare()
      const started = performance.now()
      await run()
      if (turn > 0) times[way].push(performance.now() - started)
    }
  const [mine, limit] = [quantile(times.ours, 0.5), quantile(times.raw, 0.5)]
  return { name, ours: mine, raw: limit, ratio: limit / mine }
}

async function givenWorld({ db, pool }: Connection): Promise<World> {
  const unitId = await givenUnit(db, { name: 'Công đoàn cơ sở nghìn người' })
  const at = { db, today: '2025-12-31' }
  const chair = { ...at, actor: await givenActor(db, unitId, 'chair') }
  const deputy = { ...at, actor: await givenActor(db, unitId, 'deputy') }
  const treasurer = { ...at, actor: await givenActor(db, unitId, 'treasurer') }
  const { rows } = await sql<{ id: number; personId: number }>`
    with person as (insert into identity.person select from generate_series(1, ${people}) returning id)
    insert into members.member (unit_id, person_id, full_name, sort_key, sex)
    select ${unitId}, id, 'Đoàn viên ' || id, 'doan vien ' || id, 'female' from person returning id, person_id`.execute(
    db,
  )
  await sql`insert into members.membership (unit_id, member_id, joined_on)
    select ${unitId}, id, '2010-01-01' from members.member where unit_id = ${unitId}`.execute(db)
  const memberIds = rows.map(({ id }) => id)
  const { fundId } = await openFund(chair, {
    unitId,
    kind: 'mutual_aid',
    name: 'Quỹ tương trợ',
    openedOn: '2014-01-01',
    contribution: 100_000,
    contributionEvery: 'month',
    loanCeiling: 10_000_000,
    maxTermMonths: 120,
  })
  const { partId } = await db
    .selectFrom('funds.fund')
    .where('unitId', '=', unitId)
    .select('partId')
    .executeTakeFirstOrThrow()
  const [first] = rows
  if (!first) throw new Error('nobody is a member')
  const world = { pool, unitId, fundId, partId, treasurer, memberIds, loanIds: [] as number[] }
  await tenYears(world, memberIds.slice(0, 50))
  const sheet = await openSheet({ ...world, personId: first.personId }, 'Mở đầu', 5_000_000)
  await recordCollection(treasurer, { unitId, collectionId: sheet, day: '2025-01-05', memberIds })
  for (const memberId of memberIds.slice(0, borrowers)) {
    const asked = { unitId, fundId, memberId, amount: 9_000_000, termMonths: 120 }
    const requestedOn = '2025-01-06'
    const { loanId } = await requestLoan(treasurer, { ...asked, purpose: 'other', requestedOn })
    await agreeToLoan(chair, { unitId, loanId, day: requestedOn })
    await agreeToLoan(deputy, { unitId, loanId, day: requestedOn })
    await payOutLoan(treasurer, { unitId, loanId, day: requestedOn })
    world.loanIds.push(loanId)
  }
  await pool.query('analyze')
  return { ...world, personId: first.personId }
}

/** 120 months of fifty people's contributions. */
async function tenYears(
  { unitId, fundId, treasurer }: Omit<World, 'personId'>,
  memberIds: number[],
): Promise<void> {
  for (let month = 0; month < 120; month += 1) {
    const on = `${2014 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`
    const { collectionId } = await openCollection(treasurer, {
      unitId,
      fundId,
      name: on,
      dueOn: on,
    })
    await recordCollection(treasurer, { unitId, collectionId, day: on, memberIds })
  }
}

async function openSheet(world: World, name: string, amount = 100_000): Promise<number> {
  const { unitId, fundId, treasurer } = world
  const { collectionId } = await openCollection(treasurer, {
    unitId,
    fundId,
    name,
    dueOn: day,
    amount,
  })
  return collectionId
}

function memberOf({ unitId, personId }: World): NonNullable<Context['actor']> {
  const rights = [{ unitId, role: 'member' as const, subunitId: null }]
  return { accountId: 0, personId, name: 'Đoàn viên', rights }
}

/** The same rows, in five statements and a transaction. */
async function collectByHand(world: World, collectionId: number): Promise<void> {
  const { pool, unitId, fundId, partId } = world
  await byHand(pool, async (client) => {
    const { rows } = await client.query<{ id: number }>(
      "insert into ledger.entry (unit_id, day, kind, summary, by_name, reference_kind, reference_id) values ($1, $2, 'receipt', 'Thu', '', 'funds.fund', $3) returning id",
      [unitId, day, fundId],
    )
    const entryId = rows[0]?.id
    await client.query(
      `insert into ledger.posting (unit_id, entry_id, line, day, account, part_id, amount, person_id)
        select $1::bigint, $2::bigint, 1, $3::date, '111', $4::bigint, $5::bigint, null union all
        select $1, $2, row_number() over () + 1, $3, '3381', $4, -expected, member.person_id
        from funds.collection_line as line join members.member on member.unit_id = line.unit_id and member.id = line.member_id
        where line.unit_id = $1 and line.collection_id = $6`,
      [unitId, entryId, day, partId, people * 100_000, collectionId],
    )
    await client.query(
      `insert into funds.movement (unit_id, fund_id, kind, day, amount, member_id, collection_id, entry_id)
        select unit_id, $2, 'contribution', $3, expected, member_id, collection_id, $4
        from funds.collection_line where unit_id = $1 and collection_id = $5`,
      [unitId, fundId, day, entryId, collectionId],
    )
    await client.query(
      'update funds.collection_line set paid = expected where unit_id = $1 and collection_id = $2',
      [unitId, collectionId],
    )
  })
}

function statementByHand({ pool, unitId, memberIds }: World): Promise<unknown> {
  return pool.query(
    `select movement.id, movement.day, movement.kind, movement.amount, movement.note, fund.name, sheet.name as sheet
      from funds.movement join funds.fund on fund.unit_id = movement.unit_id and fund.id = movement.fund_id
      left join funds.collection as sheet on sheet.unit_id = movement.unit_id and sheet.id = movement.collection_id
      where movement.unit_id = $1 and movement.member_id = $2 order by movement.day desc, movement.id desc`,
    [unitId, memberIds[0]],
  )
}

async function repayByHand(world: World, loanId: number): Promise<void> {
  const { pool, unitId, fundId, partId } = world
  await byHand(pool, async (client) => {
    await client.query('select from funds.fund where unit_id = $1 and id = $2 for update', [
      unitId,
      fundId,
    ])
    const { rows } = await client.query<{ id: number }>(
      "insert into ledger.entry (unit_id, day, kind, summary, by_name, reference_kind, reference_id) values ($1, $2, 'receipt', 'Trả', '', 'funds.fund', $3) returning id",
      [unitId, day, fundId],
    )
    const entryId = rows[0]?.id
    await client.query(
      `insert into ledger.posting (unit_id, entry_id, line, day, account, part_id, amount) values
        ($1, $2, 1, $3, '111', $4, 1000), ($1, $2, 2, $3, '1381', $4, -1000)`,
      [unitId, entryId, day, partId],
    )
    await client.query(
      `insert into funds.movement (unit_id, fund_id, kind, day, amount, loan_id, entry_id)
        values ($1, $2, 'repayment', $3, 1000, $4, $5)`,
      [unitId, fundId, day, loanId, entryId],
    )
    await client.query(
      `insert into funds.allocation (unit_id, loan_id, plan_no, no, day, principal, interest, entry_id)
        values ($1, $2, 1, 1, $3, 0, 0, $4)`,
      [unitId, loanId, day, entryId],
    )
  })
}

async function byHand(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('commit')
  } finally {
    client.release()
  }
}
