import { createAccount, invite } from '#identity'
import { recordReceipt } from '#ledger'
import { enterApplication } from '#members'
import { openBody, openSubunit, startTerm } from '#organization'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/connect.ts'
import { startReport } from '#reports'
import { givenBrowser, goodPassword } from '#testing/browser-of.ts'
import { buildList } from '#testing/build-list.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { givenCheckedImport } from '#testing/given-import.ts'
import { acting } from '#testing/test.ts'
import { givenEvents } from './activities.ts'
import { givenPraise } from './awards.ts'
import { givenVotes } from './ballots.ts'
import { givenCalendar } from './calendar.ts'
import { givenFunds } from './funds.ts'
import { givenInitiatives } from './initiatives.ts'
import { givenMovements } from './movements.ts'
import { givenQuiz } from './quizzes.ts'
import { givenReviewRound } from './reviews.ts'
import { givenCare } from './welfare.ts'

/** Who asks, and something for every name that stands in the address of a page: in the own unit, and in the one below. */
export type PageWorld = { headers: Headers; own: Named; below: Named }
type Named = Record<string, string | number>

/**
 * A union that has another one below, with one of everything that a page can be about, and its chair, who is signed in, keeps
 * the cash and is a member there.
 */
export async function givenPageWorld(ctx: Context): Promise<PageWorld> {
  const unitId = await givenUnit(ctx.db, { kind: 'superior_union' })
  const belowId = await givenUnit(ctx.db, { parentId: unitId })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { memberId, personId } = await givenMember(ctx.db, unitId)
  const headers = await signedIn(ctx, personId)
  const positionId = await givenPost(ctx.db, { unitId, personId, kind: 'chair' })
  await givenPost(ctx.db, { unitId, personId, kind: 'treasurer' })
  const { termId } = await startTerm(chair, {
    unitId,
    label: '2023–2028',
    startsOn: '01/03/2023',
    plannedEndOn: '01/03/2028',
  })
  const openedOn = '01/03/2023'
  const body = {
    unitId,
    kind: 'executive_committee',
    name: 'Ban Chấp hành',
    openedOn,
    termId,
  } as const
  const { bodyId } = await openBody(chair, body)
  const group = { unitId, kind: 'group', name: 'Tổ 1', openedOn } as const
  const { subunitId } = await openSubunit(chair, group)
  const { reportId } = await startReport(chair, { unitId, periodKind: 'year', on: '30/11/2025' })
  const importId = await givenCheckedImport(chair, unitId, list)
  const { applicationId } = await enterApplication(chair, {
    unitId,
    fullName: 'Vũ Thị Hạnh',
    sex: 'female',
    form: 'individual',
    appliedOn: '05/01/2026',
  })
  const treasurer = acting(ctx, await givenActor(ctx.db, unitId, 'treasurer'))
  const { entryId } = await recordReceipt(treasurer, {
    unitId,
    day: '05/01/2026',
    account: '111',
    against: '5129',
    amount: '1.500.000',
    counterpart: 'Vũ Thị Hạnh',
    reason: 'Ủng hộ',
  })
  const money = await givenFunds(chair, unitId, memberId)
  const welfare = await givenCare(chair, unitId, memberId)
  const events = await givenEvents(chair, unitId, memberId)
  const emulation = await givenMovements(chair, unitId, memberId)
  const calendar = await givenCalendar(chair, unitId)
  const quizzes = await givenQuiz(
    acting(ctx, { ...(await givenActor(ctx.db, unitId, 'chair', 'member')), personId }),
    unitId,
  )
  const ideas = await givenInitiatives(chair, unitId)
  const praise = await givenPraise(chair, unitId, memberId)
  const votes = await givenVotes(chair, unitId, personId)
  const reviews = await givenReviewRound(chair, unitId)
  const { code } = await invite(chair, { unitId, name: 'Lê Văn Nam' })
  const own = {
    unitId,
    memberId,
    positionId,
    termId,
    bodyId,
    subunitId,
    reportId,
    importId,
    applicationId,
    entryId,
    ...money,
    ...welfare,
    ...events,
    ...reviews,
    ...praise,
    ...emulation,
    ...votes,
    ...calendar,
    ...quizzes,
    ...ideas,
    code,
    figure: 'members.members',
  }
  const { memberId: memberBelow } = await givenMember(ctx.db, belowId)
  return { headers, own, below: { ...own, unitId: belowId, memberId: memberBelow } }
}

const list = buildList({
  rows: [
    ['Họ và tên', 'Giới tính', 'Ngày vào công đoàn'],
    ['Phạm Thị Mai', 'Nữ', '05/03/2014'],
    ['Phạm Thị Lan', '', '31/02/2014'],
  ],
})

async function signedIn(ctx: Context, personId: number): Promise<Headers> {
  await ctx.db.deleteFrom('identity.account').where('personId', '=', personId).execute()
  const account = { name: 'Trần Thị Bình', userName: 'binh.tran', password: goodPassword }
  await createAccount(ctx, { ...account, personId, demo: true })
  const browser = givenBrowser()
  await browser.signIn(ctx.db, account.userName)
  return browser.headers()
}

async function givenPost(
  db: Database,
  post: { unitId: number; personId: number; kind: string },
): Promise<number> {
  const { id } = await db
    .insertInto('organization.positionHolding')
    .values({
      ...post,
      holderName: 'Trần Thị Bình',
      fromDay: '2023-01-01',
      how: 'elected',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
