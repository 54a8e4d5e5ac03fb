import { migrate } from '../src/platform/database/migrate.ts'
import type { Engine } from './engines.ts'
import { type ImportResult, measureImport } from './import.ts'
import { compare, type Measured, quantile } from './measure.ts'
import { type DoorResult, measureDoor } from './measure-door.ts'
import { type FundResult, measureFunds } from './measure-funds.ts'
import { measureVotes, type VoteResult } from './measure-votes.ts'
import { type BenchOperation, operations } from './operations.ts'
import { type FirstLoad, firstLoads, visits } from './pages.ts'
import { type BenchWorld, fill } from './seed/fill.ts'
import { topUnitId } from './seed/tree.ts'
import { startServer } from './server.ts'
import {
  ownStatements,
  recordStatements,
  replay,
  replayWrite,
  type Statement,
} from './statements.ts'

/** With so many clients at once the rates are measured. */
export const clients = 8
/** So many different inputs are recorded and then sent again through the bare driver. */
const recordings = 60

export type OperationResult = {
  name: string
  statements: number
  ours: Measured
  /** The same statements through node-postgres; `named`: with names, so that the database keeps their plans. */
  raw: Measured & { ratio: number }
  named: Measured & { ratio: number }
}
export type PageResult = { name: string } & Measured
export type EngineResult = {
  engine: string
  version: string
  seconds: { fill: number; firstCount: number }
  /** p50 of reading before the database has counted what its tables hold (PGlite never does so by itself). */
  blind: { name: string; p50: number }[]
  operations: OperationResult[]
  funds: FundResult[]
  votes: VoteResult
  door: DoorResult
  pages: PageResult[]
  firstLoads: FirstLoad[]
  import: ImportResult
}

export async function measureEngine(
  engine: Engine,
  say: (sentence: string) => void,
): Promise<EngineResult> {
  const connection = await engine.open()
  const { pool, db } = connection
  await migrate(pool)
  say(`${engine.name}: đang nạp 1.000 đơn vị và 100.000 đoàn viên…`)
  let world: BenchWorld | undefined
  const filling = await timed(async () => {
    world = await fill(pool)
  })
  if (!world) throw new Error('nothing was filled')
  const blind = await readTimes(operations(db, world))
  await pool.query('analyze')
  const counting = await timed(() => pool.query('select platform.recount_figures($1)', [topUnitId]))
  const version = (
    await pool.query<{ version: string }>("select current_setting('server_version') as version")
  ).rows[0]?.version
  const results: OperationResult[] = []
  for (const operation of operations(db, world)) {
    say(`${engine.name}: ${operation.name}`)
    results.push(await measureOperation(pool, operation))
  }
  say(`${engine.name}: quỹ của 1.000 người`)
  const funds = await measureFunds(connection)
  say(`${engine.name}: 5.000 đoàn viên bỏ phiếu kín`)
  const votes = await measureVotes(connection)
  const door = await measureDoor(connection)
  await connection.close()
  return {
    engine: engine.name,
    version: version ?? '',
    seconds: { fill: filling, firstCount: counting },
    blind,
    operations: results,
    funds,
    votes,
    door,
    ...(await measurePages(engine, world, say)),
  }
}

async function measureOperation(
  pool: Parameters<typeof recordStatements>[0],
  operation: BenchOperation,
): Promise<OperationResult> {
  const { name, run, writes, before } = operation
  const recorded: Statement[][] = []
  for (let serial = 0; serial < recordings; serial += 1) {
    await before?.(serial)
    recorded.push(await recordStatements(pool, () => run(serial)))
  }
  const send = writes ? replayWrite : replay
  const again = (named: boolean) => (serial: number) =>
    send(pool, recorded[serial % recordings] ?? [], named)
  const ways = {
    ours: (serial: number) => run(serial % recordings),
    raw: again(false),
    named: again(true),
  }
  const { ours, raw, named } = await compare(ways, { clients, ...(before && { before }) })
  // How the product stands to the limit, not the limit to the product.
  const inverted = <Way extends { ratio: number }>(way: Way) => ({ ...way, ratio: 1 / way.ratio })
  const statements = ownStatements(recorded[0] ?? []).length
  return { name, statements, ours, raw: inverted(raw), named: inverted(named) }
}

async function measurePages(
  engine: Engine,
  world: BenchWorld,
  say: (sentence: string) => void,
): Promise<Pick<EngineResult, 'pages' | 'firstLoads' | 'import'>> {
  say(`${engine.name}: các trang qua HTTP`)
  const server = await startServer(engine.environment)
  try {
    const visited = await visits(server.address, world)
    const measured = await compare(visited, { clients })
    const pages = Object.entries(measured).map(([name, times]) => ({ name, ...times }))
    const loads = await firstLoads(server.address, world)
    say(`${engine.name}: nhập 20.000 dòng trong khi người khác làm việc`)
    const importer = world.chairs.at(-1)
    if (!importer) throw new Error('nobody imports')
    return { pages, firstLoads: loads, import: await measureImport(server, visited, importer) }
  } finally {
    await server.stop()
  }
}

/** @returns seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

async function readTimes(all: readonly BenchOperation[]): Promise<EngineResult['blind']> {
  const times = []
  for (const { name, run } of all.slice(0, 4)) {
    const taken: number[] = []
    for (let serial = 0; serial < 15; serial += 1)
      taken.push(1000 * (await timed(() => run(serial))))
    times.push({ name, p50: quantile(taken, 0.5) })
  }
  return times
}
