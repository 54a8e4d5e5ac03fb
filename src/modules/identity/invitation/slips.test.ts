import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { findSlips } from './find-slips.ts'
import { invitePeople } from './invite-people.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { showInvitation } from './show-invitation.ts'

async function givenMembers(ctx: Context, ...names: string[]) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const personIds: number[] = []
  for (const fullName of names) {
    const { personId } = await givenMember(ctx.db, unitId, { fullName })
    await ctx.db.deleteFrom('identity.account').where('personId', '=', personId).execute()
    personIds.push(personId)
  }
  return { unitId, chair, personIds }
}

test('several people are invited at once, and each slip has the own code', async ({ ctx }) => {
  const { unitId, chair, personIds } = await givenMembers(ctx, 'Lò Văn Pản', 'Trần Thị Bình')
  const { invited, leftOut } = await invitePeople(chair, { unitId, personIds })
  expect(leftOut).toEqual([])

  const codes = invited.map(({ code }) => code)
  const { slips, contact } = await findSlips(chair, { unitId, codes: [...codes].reverse() })
  expect(contact).toBe('Nguyễn Thị Hoa')
  expect(slips.map(({ name, code }) => [name, code])).toEqual(
    invited.map(({ name, code }) => [name, code]).reverse(),
  )
  for (const { name, code } of slips)
    expect(await showInvitation(ctx, { code })).toMatchObject({ name })
})

test('whoever has an account already is left out, the others are invited', async ({ ctx }) => {
  const { unitId, chair, personIds } = await givenMembers(ctx, 'Lò Văn Pản')
  const { personId } = await givenMember(ctx.db, unitId, { fullName: 'Đã Có' })
  await ctx.db
    .insertInto('identity.account')
    .values({ personId, name: 'Đã Có', userName: 'da.co' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { invited, leftOut } = await invitePeople(chair, {
    unitId,
    personIds: [personId, ...personIds],
  })
  expect(invited.map(({ name }) => name)).toEqual(['Lò Văn Pản'])
  expect(leftOut).toEqual([expect.stringContaining('đã có tài khoản')])
})

test('a slip is printed only for a code of this unit that still works', async ({ ctx }) => {
  const { unitId, chair, personIds } = await givenMembers(ctx, 'Lò Văn Pản')
  const { invited } = await invitePeople(chair, { unitId, personIds })
  const codes = invited.map(({ code }) => code)
  const beside = await givenMembers(ctx)

  await expect(findSlips(beside.chair, { unitId, codes })).rejects.toThrow(NotFound)
  await expect(findSlips(beside.chair, { unitId: beside.unitId, codes })).rejects.toThrow(Refused)
  await revokeInvitation(chair, { unitId, invitationId: invited[0]?.invitationId ?? 0 })
  await expect(findSlips(chair, { unitId, codes })).rejects.toThrow('thu hồi')
})
