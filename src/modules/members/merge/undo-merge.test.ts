import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { addChild } from '../child/add-child.ts'
import { moveToGroup } from '../group-assignment/move-to-group.ts'
import { changeMember } from '../member/change-member.ts'
import { issueCard } from '../member/issue-card.ts'
import { mergeMembers } from '../member/merge-members.ts'
import { resumeMember } from '../suspension/resume-member.ts'
import { suspendMember } from '../suspension/suspend-member.ts'
import { listMerges } from './list-merges.ts'
import { recordsOf } from './records-of.ts'
import { undoMerge } from './undo-merge.ts'

/** Two records that tell of the same days, each with family, card, group, pause and photograph. */
async function givenTwoRecords(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { id: subunitId } = await ctx.db
    .insertInto('organization.subunit')
    .values({ unitId, kind: 'group', name: 'Tổ 1', openedOn: '2019-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const given = async (fullName: string, cardNumber: string, phone: string | null) => {
    const { memberId } = await givenMember(ctx.db, unitId, { fullName })
    await ctx.db
      .insertInto('members.membershipEvent')
      .columns(['unitId', 'memberId', 'membershipId', 'kind', 'onDay'])
      .expression((eb) =>
        eb
          .selectFrom('members.membership')
          .where('memberId', '=', memberId)
          .select(['unitId', 'memberId', 'id', sql<string>`'admitted'`.as('kind'), 'joinedOn']),
      )
      .execute()
    await issueCard(chair, { unitId, memberId, cardNumber, cardIssuedOn: '01/01/2022' })
    await suspendMember(chair, { unitId, memberId, fromDay: '01/01/2023', reason: 'Đi học' })
    await resumeMember(chair, { unitId, memberId, untilDay: '01/06/2023' })
    await moveToGroup(chair, { unitId, memberId, subunitId, fromDay: '01/07/2023' })
    await addChild(chair, { unitId, memberId, fullName: `Con của ${fullName}` })
    await changeMember(chair, { unitId, memberId, version: 1, phone })
    return memberId
  }
  const memberId = await given('Trần Thị Bình', 'A1', null)
  const otherId = await given('Trần Thị Bình', 'A2', '0912345678')
  await ctx.db
    .insertInto('members.photo')
    .values({ unitId, memberId: otherId, bytes: Buffer.from('ảnh'), mimeType: 'image/png' })
    .execute()
  return { unitId, chair, memberId, otherId }
}

/** Both records without the version, which goes on. */
async function contents(ctx: Context, pair: { unitId: number; memberId: number; otherId: number }) {
  const rows = JSON.parse((await recordsOf(ctx, pair)).rows)
  const members: { version: number }[] = rows.member
  return { ...rows, member: members.map(({ version: _, ...member }) => member) }
}

test('two records merged by mistake are two again, with everything that each had', async ({
  ctx,
}) => {
  const { chair, ...pair } = await givenTwoRecords(ctx)
  const before = await contents(ctx, pair)
  const { mergeId } = await mergeMembers(chair, pair)
  expect(await contents(ctx, pair)).not.toEqual(before)
  expect(await listMerges(chair, pair)).toMatchObject([{ mergeId, otherName: 'Trần Thị Bình' }])

  await undoMerge(chair, { unitId: pair.unitId, mergeId })

  expect(await contents(ctx, pair)).toEqual(before)
  expect(await listMerges(chair, pair)).toEqual([])
  const again = await mergeMembers(chair, pair)
  expect(again.mergeId).not.toBe(mergeId)
})

test('records are not taken apart once something new was written in the one that went on', async ({
  ctx,
}) => {
  const { chair, ...pair } = await givenTwoRecords(ctx)
  const { unitId, memberId } = pair
  const { mergeId } = await mergeMembers(chair, pair)
  await addChild(chair, { unitId, memberId, fullName: 'Trần Bé' })

  await expect(undoMerge(chair, { unitId, mergeId })).rejects.toThrow('không tách lại được')
})
