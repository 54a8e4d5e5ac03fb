import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { killDuringCollections } from './crash/collections.ts'
import { kill, startServer } from './crash/server.ts'
import { type Sent, send, signIn, writeUntilDeath } from './crash/writers.ts'

// npm run test:crash [-- --rounds=30]     kills the server with SIGKILL at random moments under writes, on both databases.
// No acknowledged command may be lost, none may be half done, and one sent again after the crash is done once. The same
// while the money of a thousand people is recorded by one command, up to ten times.
const rounds = Number(
  process.argv.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length) ?? 30,
)
const writers = 4
const outcomes = [await crash('PGlite', {})]
const server = process.env.TEST_DATABASE_URL
if (server) outcomes.push(await crashPostgres(server))
else console.log('PostgreSQL: không chạy, vì chưa đặt TEST_DATABASE_URL.')
const failed = outcomes.filter((whole) => !whole).length
console.log(`${outcomes.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function crashPostgres(url: string): Promise<boolean> {
  const database = `congdoan_crash_${process.pid}`
  await administer(url, `create database ${database}`)
  const own = new URL(url)
  own.pathname = `/${database}`
  try {
    return await crash('PostgreSQL', { DATABASE_URL: own.href })
  } finally {
    await administer(url, `drop database ${database} with (force)`)
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function crash(engine: string, database: Record<string, string>): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'))
  const environment = { ...process.env, DATA_DIR: folder, PORT: '0', DEMO: '0', ...database }
  execFileSync(process.execPath, ['scripts/crash/prepare.ts'], {
    env: environment,
    stdio: 'inherit',
  })
  const sent: Sent[] = []
  let lost: Sent[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const server = await startServer(environment)
    const { address } = server
    const cookie = await signIn(address)
    // What was on its way in the last crash is sent again, as a browser or a person would.
    for (const one of lost) await send(address, cookie, one)
    const writing = Array.from({ length: writers }, (_, writer) =>
      writeUntilDeath(address, cookie, `${round}-${writer}`, sent),
    )
    await wait(50 + Math.random() * 1500)
    await kill(server)
    await Promise.all(writing)
    lost = sent.filter((one) => !one.acknowledged)
  }
  const collections = Math.min(rounds, 10)
  const collected = await killDuringCollections(environment, collections)
  const problems = [...collected.problems, ...judge(environment, sent)]
  rmSync(folder, { recursive: true, force: true })
  const acknowledged = sent.filter((one) => one.acknowledged).length
  console.log(
    `${engine}: ${rounds} lần mất điện, ${acknowledged} việc đã báo xong; ${collections} lần mất điện khi thu quỹ của 1.000 người, ${collected.cutShort} lần chưa kịp trả lời; ${problems.length} sai lệch`,
  )
  for (const problem of problems.slice(0, 20)) console.log(`    ${problem}`)
  return problems.length === 0 && acknowledged > 0
}

function judge(environment: NodeJS.ProcessEnv, sent: readonly Sent[]): string[] {
  const report = execFileSync(process.execPath, ['scripts/crash/inspect.ts'], {
    env: environment,
    maxBuffer: 2 ** 28,
  })
  const { groups, audited, problems } = JSON.parse(report.toString()) as Record<
    'groups' | 'audited' | 'problems',
    string[]
  >
  const times = (list: readonly string[], name: string) =>
    list.filter((other) => other === name).length
  return [
    ...problems,
    ...sent
      .filter((one) => one.acknowledged && times(groups, one.name) !== 1)
      .map(({ name }) => `${name}: đã báo xong, thấy ${times(groups, name)} lần`),
    ...groups
      .filter((name) => times(audited, name) !== times(groups, name))
      .map((name) => `${name}: có dòng dữ liệu mà không có đúng một dòng ghi vết`),
    ...audited
      .filter((name) => !groups.includes(name))
      .map((name) => `${name}: có ghi vết mà không có dòng dữ liệu`),
  ]
}
