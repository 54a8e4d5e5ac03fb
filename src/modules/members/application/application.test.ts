import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { findMember } from '../member/find-member.ts'
import { memberHistory } from '../membership/member-history.ts'
import { withdrawEvent } from '../membership/withdraw-event.ts'
import { admitApplicant } from './admit-applicant.ts'
import { enterApplication } from './enter-application.ts'
import { listApplications } from './list-applications.ts'
import { refuseApplication } from './refuse-application.ts'
import { withdrawApplication } from './withdraw-application.ts'

const said = {
  fullName: 'nông thị hoà',
  sex: 'female',
  birthDay: '02/03/1995',
  phone: '0912345678',
  jobTitle: 'Văn thư',
  form: 'individual',
  appliedOn: '10/01/2026',
} as const

async function givenApplication(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { applicationId } = await enterApplication(chair, { unitId, ...said })
  const states = async () =>
    (await listApplications(chair, { unitId, state: 'all' })).rows.map((row) => row.state)
  return { unitId, chair, applicationId, states }
}

test('who applies waits, and is no member until the committee admits', async ({ ctx }) => {
  const { unitId, chair, applicationId, states } = await givenApplication(ctx)
  const { rows } = await listApplications(chair, { unitId })
  expect(rows).toMatchObject([{ fullName: 'Nông Thị Hoà', appliedOn: '2026-01-10' }])
  expect(await ctx.db.selectFrom('members.member').selectAll().execute()).toEqual([])

  const { memberId } = await admitApplicant(chair, {
    unitId,
    applicationId,
    joinedOn: '14/01/2026',
    decisionNumber: '03/QĐ-CĐCS',
    nationalId: '001195012345',
  })

  expect(await findMember(chair, { unitId, memberId })).toMatchObject({
    fullName: 'Nông Thị Hoà',
    birthDay: '1995-03-02',
    phone: '0912345678',
    jobTitle: 'Văn thư',
    nationalIdTail: '345',
    joinedOn: '2026-01-14',
    state: 'active',
  })
  expect(await memberHistory(chair, { unitId, memberId })).toMatchObject([
    { kind: 'admitted', decisionNumber: '03/QĐ-CĐCS' },
  ])
  expect(await states()).toEqual(['admitted'])
})

test('nobody is admitted before the application was made, nor twice on one application', async ({
  ctx,
}) => {
  const { unitId, chair, applicationId, states } = await givenApplication(ctx)
  const admit = (joinedOn: string) => admitApplicant(chair, { unitId, applicationId, joinedOn })

  await expect(admit('09/01/2026')).rejects.toMatchObject({
    fields: { joinedOn: ['Đơn nộp ngày 10/01/2026; không kết nạp trước ngày ấy.'] },
  })
  expect(await states()).toEqual(['waiting'])
  await admit('14/01/2026')
  await expect(admit('15/01/2026')).rejects.toThrow('đã kết nạp ngày 14/01/2026')
})

test('an application is refused with a reason, or taken back, and then no longer waits', async ({
  ctx,
}) => {
  const { unitId, chair, applicationId, states } = await givenApplication(ctx)
  const answer = { unitId, applicationId, answeredOn: '12/01/2026' }
  await expect(refuseApplication(chair, { ...answer, answerNote: '' })).rejects.toMatchObject({
    fields: { answerNote: ['Lý do còn trống'] },
  })

  await refuseApplication(chair, { ...answer, answerNote: 'Chưa đủ điều kiện' })
  await expect(withdrawApplication(chair, { ...answer, answerNote: 'Xin rút' })).rejects.toThrow(
    'không kết nạp ngày 12/01/2026',
  )

  const again = await enterApplication(chair, { unitId, ...said })
  await withdrawApplication(chair, { ...answer, ...again, answerNote: 'Xin rút' })
  expect((await states()).sort()).toEqual(['refused', 'withdrawn'])
})

test('the same person does not apply twice while the first application waits', async ({ ctx }) => {
  const { unitId, chair } = await givenApplication(ctx)

  await expect(
    enterApplication(chair, { unitId, ...said, fullName: 'Nông Thị Hòa' }),
  ).rejects.toThrow('đang chờ')
})

test('when an admission is withdrawn as a mistake the application waits again', async ({ ctx }) => {
  const { unitId, chair, applicationId, states } = await givenApplication(ctx)
  const { memberId } = await admitApplicant(chair, {
    unitId,
    applicationId,
    joinedOn: '14/01/2026',
  })
  const [event] = await memberHistory(chair, { unitId, memberId })

  await withdrawEvent(chair, { unitId, memberId, eventId: event?.id ?? 0, reason: 'Chưa họp' })

  expect(await states()).toEqual(['waiting'])
})
