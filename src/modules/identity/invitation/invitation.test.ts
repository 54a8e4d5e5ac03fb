import { expect } from 'vitest'
import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Forbidden, Invalid, NotFound, Refused } from '#platform/errors.ts'
import { givenBrowser, goodPassword } from '#testing/browser-of.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { accountOfSession } from '../session/account-of-session.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { invite } from './invite.ts'
import { listInvitations } from './list-invitations.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { showInvitation } from './show-invitation.ts'

async function givenChair(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  return { unitId, chair: acting(ctx, await givenActor(ctx.db, unitId, 'chair')) }
}
const login = { userName: 'binh.tt', password: goodPassword, again: goodPassword }

test('an invited person opens an account and signs in, and the code stands nowhere', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)

  const { code, expiresOn } = await invite(chair, { unitId, name: 'Trần Thị Bình' })
  expect(expiresOn).toBe('2026-01-29')
  expect(
    await showInvitation(ctx, { code: code.toLowerCase().replaceAll('-', ' ') }),
  ).toMatchObject({
    name: 'Trần Thị Bình',
    lastDay: '29/01/2026',
  })
  await acceptInvitation(ctx, { code, ...login })

  const browser = givenBrowser()
  await browser.signIn(ctx.db, 'binh.tt')
  expect(await accountOfSession(browser.headers())).toMatchObject({ name: 'Trần Thị Bình' })
  const traces = await ctx.db.selectFrom('platform.auditLine').select('input').execute()
  expect(JSON.stringify(traces)).not.toContain(code)
  expect(JSON.stringify(traces)).not.toContain(goodPassword)
})

test('a code works once', async ({ ctx }) => {
  const { unitId, chair } = await givenChair(ctx)
  const { code } = await invite(chair, { unitId, name: 'Trần Thị Bình' })
  await acceptInvitation(ctx, { code, ...login })

  await expect(acceptInvitation(ctx, { code, ...login, userName: 'nguoi.khac' })).rejects.toThrow(
    'đã được dùng',
  )
})

test('a code that two people use at once opens one account', async ({ ctx }) => {
  const { unitId, chair } = await givenChair(ctx)
  const { code } = await invite(chair, { unitId, name: 'Trần Thị Bình' })

  const answers = await Promise.allSettled(
    ['mot.nguoi', 'hai.nguoi'].map((userName) =>
      acceptInvitation(ctx, { code, ...login, userName }),
    ),
  )

  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('an invitation works on its last day and not on the next', async ({ ctx }) => {
  const { unitId, chair } = await givenChair(ctx)
  const { code, expiresOn } = await invite(chair, { unitId, name: 'Trần Thị Bình' })

  const tooLate = { ...ctx, today: plusDays(expiresOn, 1) }
  await expect(acceptInvitation(tooLate, { code, ...login })).rejects.toThrow('hết hạn')
  await acceptInvitation({ ...ctx, today: expiresOn }, { code, ...login })
})

test('a revoked invitation opens nothing', async ({ ctx }) => {
  const { unitId, chair } = await givenChair(ctx)
  const { code, invitationId } = await invite(chair, { unitId, name: 'Trần Thị Bình' })

  await revokeInvitation(chair, { unitId, invitationId })

  await expect(acceptInvitation(ctx, { code, ...login })).rejects.toThrow('thu hồi')
  await expect(revokeInvitation(chair, { unitId, invitationId })).rejects.toThrow(Refused)
  const { rows } = await listInvitations(chair, { unitId })
  expect(rows).toMatchObject([{ name: 'Trần Thị Bình', state: 'revoked' }])
})

test('a code that nobody gave, and a code of nonsense, are the same nothing', async ({ ctx }) => {
  for (const code of ['AAAA-BBBB-CCCC', 'xyz', "' or 1=1 --"])
    await expect(showInvitation(ctx, { code })).rejects.toThrow('Mã này không đúng')
})

test('a password that is leaked or holds the own name is refused beside its field', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const { code } = await invite(chair, { unitId, name: 'Trần Thị Bình' })
  const accept = (password: string, again = password) =>
    acceptInvitation(ctx, { code, userName: 'binh.tt', password, again })

  await expect(accept('1234567890')).rejects.toMatchObject({
    fields: { password: [expect.stringContaining('bị lộ')] },
  })
  await expect(accept('TranThiBinh1985')).rejects.toThrow(Invalid)
  await expect(accept(goodPassword, 'khác hẳn đi')).rejects.toMatchObject({
    fields: { again: [expect.any(String)] },
  })
})

test('a member is invited by the own chair with the name of the record, once there is no account', async ({
  ctx,
}) => {
  const { unitId, chair } = await givenChair(ctx)
  const { personId } = await givenMember(ctx.db, unitId, { fullName: 'Lò Văn Pản' })
  await ctx.db.deleteFrom('identity.account').where('personId', '=', personId).execute()

  const first = await invite(chair, { unitId, personId })
  const second = await invite(chair, { unitId, personId })

  expect(second.name).toBe('Lò Văn Pản')
  await expect(showInvitation(ctx, { code: first.code })).rejects.toThrow('thu hồi')
  const accepted = await acceptInvitation(ctx, { code: second.code, ...login })
  expect(accepted.personId).toBe(personId)
  await expect(invite(chair, { unitId, personId })).rejects.toThrow('đã có tài khoản')
})

test('nobody is invited into the place of somebody who stands higher or elsewhere', async ({
  ctx,
}) => {
  const above = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const unitId = await givenUnit(ctx.db, { parentId: above })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { personId } = await givenMember(ctx.db, unitId)
  await ctx.db.deleteFrom('identity.account').where('personId', '=', personId).execute()
  await ctx.db
    .insertInto('organization.positionHolding')
    .values({
      unitId: above,
      personId,
      holderName: 'A',
      kind: 'chair',
      fromDay: '2025-01-01',
      how: 'elected',
    })
    .execute()

  await expect(invite(chair, { unitId, personId })).rejects.toThrow('cao hơn')

  const stranger = await givenMember(ctx.db, await givenUnit(ctx.db))
  await expect(invite(chair, { unitId, personId: stranger.personId })).rejects.toThrow()
})

test('the chair above invites below; a member invites nobody; beside the unit does not exist', async ({
  ctx,
}) => {
  const above = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const unitId = await givenUnit(ctx.db, { parentId: above })
  const by = async (place: number, role: 'chair' | 'member') =>
    acting(ctx, await givenActor(ctx.db, place, role))

  await invite(await by(above, 'chair'), { unitId, name: 'Mai' })
  await expect(invite(await by(unitId, 'member'), { unitId, name: 'Mai' })).rejects.toThrow(
    Forbidden,
  )
  const beside = await by(await givenUnit(ctx.db), 'chair')
  await expect(invite(beside, { unitId, name: 'Mai' })).rejects.toThrow(NotFound)
})
