import { setTimeout as wait } from 'node:timers/promises'
import { kill, type Server, startServer } from './server.ts'
import { call, signIn } from './writers.ts'

const unitId = 1
const people = 1000
const amount = 50_000
const day = '2026-01-15'

/** A server that listens, and who is signed in there. */
type Door = { server: Server; cookie: string }
type Sheet = { name: string; collectionId: number; memberIds: number[] }
type Recorded = { entryId: number; people: number; amount: number }

/**
 * Kills the server while one command records the money of a thousand people, at a moment at random within the time that this
 * takes. Then either everybody has paid or nobody; the same request sent again, twice at once, is done once.
 *
 * @returns how many commands had not been answered when the server died, and what was wrong, in words
 */
export async function killDuringCollections(
  environment: NodeJS.ProcessEnv,
  rounds: number,
): Promise<{ cutShort: number; problems: string[] }> {
  let door = await openDoor(environment)
  const fundId = await givenFund(door)
  const began = performance.now()
  await record(door, await openSheet(door, fundId, 'Đợt không mất điện'))
  const takes = performance.now() - began
  let cutShort = 0
  const problems: string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const sheet = await openSheet(door, fundId, `Đợt mất điện lần ${round}`)
    const answered = record(door, sheet).then(
      () => true,
      () => false,
    )
    await wait(Math.random() * takes)
    await kill(door.server)
    const acknowledged = await answered
    if (!acknowledged) cutShort += 1
    door = await openDoor(environment)
    const after = await standing(door, fundId, sheet)
    const whole = { paid: people, entries: 1, home: (round + 1) * people * amount }
    const nothing = { paid: 0, entries: 0, home: round * people * amount }
    const allowed = acknowledged ? [whole] : [whole, nothing]
    if (!allowed.some((one) => same(one, after)))
      problems.push(`${sheet.name}: sau khi mất điện còn ${JSON.stringify(after)}`)
    const again = await Promise.all([record(door, sheet), record(door, sheet)])
    if (again.some((one) => one.people !== people || one.entryId !== again[0]?.entryId))
      problems.push(`${sheet.name}: gửi lại thì nhận được ${JSON.stringify(again)}`)
    const atLast = await standing(door, fundId, sheet)
    if (!same(whole, atLast))
      problems.push(`${sheet.name}: gửi lại rồi có ${JSON.stringify(atLast)}`)
  }
  await kill(door.server)
  return { cutShort, problems }
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)

async function openDoor(environment: NodeJS.ProcessEnv): Promise<Door> {
  const server = await startServer(environment)
  return { server, cookie: await signIn(server.address) }
}

function ask<Answer>({ server, cookie }: Door, name: string, input: object, key?: string) {
  return call<Answer>(server.address, cookie, { name, input: { unitId, ...input }, key })
}

/** A thousand members, and a fund that is theirs. */
async function givenFund(door: Door): Promise<number> {
  for (let from = 0; from < people; from += 500)
    await ask(door, 'members.admit-members', {
      people: Array.from({ length: 500 }, (_, index) => ({
        fullName: `Nguyễn Văn Thứ ${from + index}`,
        sex: 'male',
        joinedOn: '2020-01-01',
      })),
    })
  const fund = { kind: 'mutual_aid', name: 'Quỹ tương trợ', openedOn: '2020-01-01' }
  const rules = { contribution: amount, contributionEvery: 'month' }
  const loans = { loanCeiling: 10_000_000, maxTermMonths: 24 }
  const { fundId } = await ask<{ fundId: number }>(door, 'funds.open-fund', {
    ...fund,
    ...rules,
    ...loans,
  })
  return fundId
}

async function openSheet(door: Door, fundId: number, name: string): Promise<Sheet> {
  const sheet = { fundId, name, dueOn: day, amount }
  const { collectionId } = await ask<Sheet>(door, 'funds.open-collection', sheet)
  const { lines } = await ask<Found>(door, 'funds.find-collection', { collectionId })
  return { name, collectionId, memberIds: lines.map(({ memberId }) => memberId) }
}

function record(door: Door, { name, collectionId, memberIds }: Sheet): Promise<Recorded> {
  return ask(door, 'funds.record-collection', { collectionId, memberIds, day }, name)
}

type Found = { lines: { memberId: number; paid: number }[] }

/** How many have paid in full, how many entries of the book say so, and what the fund holds. */
async function standing(door: Door, fundId: number, { name, collectionId }: Sheet) {
  const { lines } = await ask<Found>(door, 'funds.find-collection', { collectionId })
  const { rows } = await ask<{ rows: object[] }>(door, 'ledger.list-entries', { q: name })
  const { home } = await ask<{ home: number }>(door, 'funds.find-fund', { fundId })
  return { paid: lines.filter(({ paid }) => paid === amount).length, entries: rows.length, home }
}
