import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { changeMember } from './change-member.ts'
import { correctNationalId } from './correct-national-id.ts'
import { issueCard } from './issue-card.ts'

async function givenTwoOfficers(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const { memberId } = await givenMember(ctx.db, unitId)
  const officer = async () => acting(ctx, await givenActor(ctx.db, unitId, 'deputy'))
  return { of: { unitId, memberId }, first: await officer(), second: await officer() }
}

test('the second of two officers who save a record is told what the first wrote, and may then insist', async ({
  ctx,
}) => {
  const { of, first, second } = await givenTwoOfficers(ctx)
  await changeMember(first, { ...of, version: 1, jobTitle: 'Văn thư' })

  const late = { ...of, version: 1, jobTitle: 'Kế toán' }
  await expect(changeMember(second, late)).rejects.toThrow('thành “Văn thư”')
  expect(await changeMember(second, { ...late, version: 2 })).toEqual({ version: 3 })
})

test('an ID number that another officer wrote meanwhile is not replaced unseen', async ({
  ctx,
}) => {
  const { of, first, second } = await givenTwoOfficers(ctx)
  await correctNationalId(first, { ...of, nationalId: '001185012345', seenTail: '' })

  const late = { ...of, nationalId: '001185012346' }
  await expect(correctNationalId(second, { ...late, seenTail: '' })).rejects.toThrow('có đuôi 345')
  await correctNationalId(second, { ...late, seenTail: '345' })
  await expect(
    correctNationalId(first, { ...of, nationalId: '', seenTail: '345' }),
  ).rejects.toThrow('có đuôi 346')
})

test('a card that another officer issued meanwhile is not replaced unseen', async ({ ctx }) => {
  const { of, first, second } = await givenTwoOfficers(ctx)
  const card = { ...of, cardIssuedOn: '01/02/2024' }
  await issueCard(first, { ...card, cardNumber: 'A1', seenNumber: '' })

  await expect(issueCard(second, { ...card, cardNumber: 'A2', seenNumber: '' })).rejects.toThrow(
    'thẻ số A1, cấp ngày 01/02/2024',
  )
  await issueCard(second, { ...card, cardNumber: 'A2', seenNumber: 'A1' })
})
