import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { givenActor, givenMember, givenPerson, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import '../refusals.ts'
import { closeBody } from '../body/close-body.ts'
import { openBody } from '../body/open-body.ts'
import { holdPosition } from '../position/hold-position.ts'
import { leavePosition } from '../position/leave-position.ts'
import { listPositions } from '../position/list-positions.ts'
import { closeSubunit } from '../subunit/close-subunit.ts'
import { openSubunit } from '../subunit/open-subunit.ts'
import { renameSubunit } from '../subunit/rename-subunit.ts'
import { endTerm } from '../term/end-term.ts'
import { startTerm } from '../term/start-term.ts'
import { findStructure } from './find-structure.ts'

const term = { label: '2023–2028', startsOn: '01/03/2023', plannedEndOn: '01/03/2028' }
const opened = { openedOn: '01/03/2023' }

async function givenChairedUnit(ctx: Context) {
  const unitId = await givenUnit(ctx.db, { name: 'CĐCS Văn phòng Tỉnh ủy' })
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const hold = async (kind: string, place: { bodyId?: number; subunitId?: number } = {}) => {
    const { personId, name: holderName } = await givenPerson(ctx.db)
    const post = { unitId, personId, holderName, kind, fromDay: '01/03/2023' }
    return { personId, ...(await holdPosition(chair, { ...post, ...place, how: 'elected' })) }
  }
  return { unitId, chair, hold }
}

test('an empty seat, a body without a head and a group without a leader are vacancies', async ({
  ctx,
}) => {
  const { unitId, chair, hold } = await givenChairedUnit(ctx)
  const { termId } = await startTerm(chair, { unitId, ...term })
  const committee = {
    kind: 'executive_committee',
    name: 'Ban Chấp hành',
    termId,
    seats: 3,
  } as const
  const { bodyId } = await openBody(chair, { unitId, ...committee, ...opened })
  const women = { kind: 'womens_committee', name: 'Ban Nữ công' } as const
  await openBody(chair, { unitId, ...women, ...opened })
  const group = { unitId, kind: 'group', ...opened } as const
  const { subunitId } = await openSubunit(chair, { ...group, name: 'Tổ 1' })
  await openSubunit(chair, { ...group, name: 'Tổ 2' })
  await hold('chair', { bodyId })
  await hold('group_leader', { subunitId })

  const { vacancies, holders } = await findStructure(chair, { unitId })

  expect(vacancies.map(({ what, seats }) => [what, seats])).toEqual([
    ['Ban Chấp hành', 2],
    ['Trưởng ban Nữ công', 1],
    ['Tổ trưởng Tổ 2', 1],
  ])
  expect(holders.map((holder) => holder.kind)).toEqual(['chair', 'group_leader'])
})

test('the rules of the day warn with their document and forbid nothing', async ({ ctx }) => {
  const { unitId, chair, hold } = await givenChairedUnit(ctx)
  await givenMember(ctx.db, unitId)
  const committee = { kind: 'executive_committee', name: 'Ban Chấp hành', seats: 2 } as const
  const standing = { kind: 'standing_committee', name: 'Ban Thường vụ' } as const
  await openBody(chair, { unitId, ...committee, ...opened })
  await openBody(chair, { unitId, ...standing, ...opened })
  const { personId } = await hold('accountant')
  const both = { unitId, personId, holderName: 'Lê Văn An', kind: 'treasurer' }
  await holdPosition(chair, { ...both, fromDay: '01/03/2023', how: 'assigned' })

  const { warnings } = await findStructure(chair, { unitId })
  const before2020 = await findStructure(chair, { unitId, asOf: '01/01/2019' })

  expect(warnings.map(({ code }) => code).sort()).toEqual([
    'accountant_not_treasurer',
    'committee_needs_members',
    'committee_size',
    'standing_needs_committee',
  ])
  expect(warnings.find(({ code }) => code === 'standing_needs_committee')).toMatchObject({
    says: 'Chỉ bầu Ban Thường vụ khi Ban Chấp hành có từ 9 người; hiện là 2 người.',
    document: expect.stringContaining('174/QĐ-TLĐ'),
  })
  expect(before2020.warnings).toEqual([])
})

test('a term that ends takes its bodies and their posts with it', async ({ ctx }) => {
  const { unitId, chair, hold } = await givenChairedUnit(ctx)
  const { termId } = await startTerm(chair, { unitId, ...term })
  const committee = { kind: 'executive_committee', name: 'Ban Chấp hành', termId } as const
  const { bodyId } = await openBody(chair, { unitId, ...committee, ...opened })
  await hold('chair', { bodyId })
  const next = { label: '2025–2030', startsOn: '01/10/2025', plannedEndOn: '01/10/2030' }

  await expect(startTerm(chair, { unitId, ...next })).rejects.toThrow(
    'Thời gian này trùng với một nhiệm kỳ khác',
  )
  await endTerm(chair, { unitId, termId, endedOn: '01/10/2025' })
  await startTerm(chair, { unitId, ...next })

  const past = await listPositions(chair, { unitId, state: 'past' })
  expect(past.rows).toMatchObject([{ kind: 'chair', toDay: '2025-09-30', termLabel: '2023–2028' }])
  expect((await listPositions(chair, { unitId })).total).toBe(0)
  expect((await listPositions(chair, { unitId, asOf: '30/09/2025' })).total).toBe(1)
})

test('there is one chair a day, and a post stands where it belongs', async ({ ctx }) => {
  const { unitId, chair, hold } = await givenChairedUnit(ctx)
  const { positionId } = await hold('chair')
  const club = { unitId, kind: 'club', name: 'CLB Nữ công', ...opened } as const
  const { bodyId } = await openBody(chair, club)

  await expect(hold('chair')).rejects.toThrow('đã có Chủ tịch')
  await expect(hold('vice_chair', { bodyId })).rejects.toThrow(
    'Phó Chủ tịch không phải là chức vụ của CLB Nữ công.',
  )
  await expect(hold('group_leader')).rejects.toThrow('Hãy chọn tổ công đoàn')
  await leavePosition(chair, { unitId, positionId, toDay: '28/02/2025' })
  const { personId, name: holderName } = await givenPerson(ctx.db)
  const successor = { unitId, personId, holderName, kind: 'chair', fromDay: '01/03/2025' }
  await holdPosition(chair, { ...successor, how: 'by_election' })
  await closeBody(chair, { unitId, bodyId, closedOn: '01/03/2025' })

  expect((await listPositions(chair, { unitId, state: 'all', kind: 'chair' })).total).toBe(2)
})

test('a group keeps the name of its time, and a section ends after its groups', async ({ ctx }) => {
  const { unitId, chair } = await givenChairedUnit(ctx)
  const section = { unitId, kind: 'section', name: 'Bộ phận Nhà xuất bản', ...opened } as const
  const { subunitId } = await openSubunit(chair, section)
  const group = { unitId, kind: 'group', name: 'Tổ Biên tập', parentId: subunitId } as const
  const { subunitId: groupId } = await openSubunit(chair, { ...group, ...opened })
  const below = { unitId, kind: 'group', name: 'Tổ con', parentId: groupId, ...opened } as const

  await expect(openSubunit(chair, below)).rejects.toThrow('chỉ có thể nằm trong một công đoàn')
  const renamed = { unitId, subunitId: groupId, name: 'Tổ Nội dung', onDay: '01/01/2025' }
  await renameSubunit(chair, renamed)
  const closing = { unitId, closedOn: '01/06/2025' }
  await expect(closeSubunit(chair, { ...closing, subunitId })).rejects.toThrow('còn Tổ Nội dung')
  await closeSubunit(chair, { ...closing, subunitId: groupId })
  await closeSubunit(chair, { ...closing, subunitId })

  const namesOn = async (asOf: string) =>
    (await findStructure(chair, { unitId, asOf })).subunits.map((subunit) => subunit.name)
  expect(await namesOn('31/12/2024')).toEqual(['Bộ phận Nhà xuất bản', 'Tổ Biên tập'])
  expect(await namesOn('01/01/2025')).toEqual(['Bộ phận Nhà xuất bản', 'Tổ Nội dung'])
  expect(await namesOn('01/06/2025')).toEqual([])
})

test('offices are filled by the unit and by the level above, groups by the unit alone', async ({
  ctx,
}) => {
  const aboveId = await givenUnit(ctx.db, { kind: 'superior_union' })
  const unitId = await givenUnit(ctx.db, { parentId: aboveId })
  const besideId = await givenUnit(ctx.db, { parentId: aboveId })
  const as = async (id: number, role: 'chair' | 'committee' | 'member') =>
    acting(ctx, await givenActor(ctx.db, id, role))
  const group = { unitId, kind: 'group', name: 'Tổ 1', ...opened } as const

  await startTerm(await as(aboveId, 'chair'), { unitId, ...term })
  const another = { ...term, label: 'khác' }
  await expect(startTerm(await as(unitId, 'committee'), { unitId, ...another })).rejects.toThrow(
    Forbidden,
  )
  await expect(startTerm(await as(besideId, 'chair'), { unitId, ...another })).rejects.toThrow(
    NotFound,
  )
  await expect(openSubunit(await as(aboveId, 'chair'), group)).rejects.toThrow(Forbidden)
  expect((await findStructure(await as(unitId, 'member'), { unitId })).may).toEqual({
    arranges: false,
    staffs: false,
    decides: false,
  })
})
