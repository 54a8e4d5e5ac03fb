import { expect } from 'vitest'
import { Forbidden, Invalid, Refused } from '#platform/errors.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { givenBranch, year2025 } from '#testing/given-branch.ts'
import { acting, test } from '#testing/test.ts'
import { findReport } from '../report/find-report.ts'
import { refreshFigures } from '../report/refresh-figures.ts'
import { startReport } from '../report/start-report.ts'
import { endTemplate } from './end-template.ts'
import { findTemplate } from './find-template.ts'
import { setTemplate } from './set-template.ts'

const short = {
  name: 'Báo cáo công tác nữ',
  document: '12/HD-CĐVC',
  titles: ['I. Lao động nữ', 'II. Kiến nghị', ''],
  texts: ['Đơn vị có {Đoàn viên nữ} nữ, chiếm {Đoàn viên nữ: tỷ lệ}.', '', ''],
  figures: ['members.women', 'members.members'],
  validFrom: '01/01/2025',
}

test('the unit above says what a report consists of, and a unit below writes it so', async ({
  ctx,
}) => {
  const { unitId, upperId, chair, above } = await givenBranch(ctx)
  await setTemplate(above, { unitId: upperId, ...short })

  const { reportId } = await startReport(chair, { unitId, ...year2025 })
  const found = await findReport(chair, { unitId, reportId })
  expect(found.report.title).toBe('Báo cáo công tác nữ năm 2025')
  expect(found.lines.map(({ figure }) => figure)).toEqual(['members.members', 'members.women'])
  expect(found.sections.map(({ title, suggestion }) => [title, suggestion])).toEqual([
    ['I. Lao động nữ', 'Đơn vị có 2 nữ, chiếm 66,7%.'],
    ['II. Kiến nghị', ''],
  ])
  expect(await findTemplate(above, { unitId: upperId })).toMatchObject({
    isOwn: true,
    parts: [{ text: short.texts[0] }, { text: '' }],
    versions: [{ from: '2025-01-01', until: null, byName: 'Nguyễn Thị Hoa' }],
  })
})

test('a template holds for the periods that end in its time, and a report keeps the one it was begun with', async ({
  ctx,
}) => {
  const { unitId, upperId, chair, above } = await givenBranch(ctx)
  const earlier = await startReport(chair, { unitId, periodKind: 'year', on: '30/11/2024' })
  const begun = await startReport(chair, { unitId, ...year2025 })
  await setTemplate(above, { unitId: upperId, ...short })
  await refreshFigures(chair, { unitId, reportId: begun.reportId })
  for (const { reportId } of [earlier, begun])
    expect((await findReport(chair, { unitId, reportId })).lines.length).toBeGreaterThan(2)

  const second = await startReport(chair, { unitId, periodKind: 'half_year', on: '30/11/2025' })
  expect((await findReport(chair, { unitId, reportId: second.reportId })).lines).toHaveLength(2)
  // A new one from the same day takes its place; the report that was begun with the old one still has it.
  await setTemplate(above, { unitId: upperId, ...short, figures: ['members.members'], texts: [''] })
  await refreshFigures(chair, { unitId, reportId: second.reportId })
  expect((await findReport(chair, { unitId, reportId: second.reportId })).lines).toHaveLength(2)
  expect((await findTemplate(above, { unitId: upperId })).versions).toMatchObject([
    { from: '2025-01-01' },
    { from: null, until: null },
  ])
})

test('the nearest unit above goes first; when it ends its own, the next one holds again', async ({
  ctx,
}) => {
  const top = await givenUnit(ctx.db, { kind: 'provincial_federation' })
  const upperId = await givenUnit(ctx.db, { kind: 'superior_union', parentId: top })
  const unitId = await givenUnit(ctx.db, { parentId: upperId })
  const chairOf = async (of: number) => acting(ctx, await givenActor(ctx.db, of, 'chair'))
  await setTemplate(await chairOf(top), { unitId: top, ...short, name: 'Của tỉnh' })
  await setTemplate(await chairOf(upperId), { unitId: upperId, ...short, name: 'Của ngành' })
  const chair = await chairOf(unitId)
  const nameNow = async () => (await findTemplate(chair, { unitId })).name

  expect(await nameNow()).toBe('Của ngành')
  const upperChair = await chairOf(upperId)
  await endTemplate(upperChair, { unitId: upperId, endOn: '01/06/2025' })
  expect(await nameNow()).toBe('Của tỉnh')
  await expect(endTemplate(upperChair, { unitId: upperId, endOn: '01/06/2025' })).rejects.toThrow(
    Refused,
  )
})

test('what is wrong in a template is told beside its field, and nothing is saved', async ({
  ctx,
}) => {
  const { upperId, above, aboveInspector } = await givenBranch(ctx)
  const set = (changed: Partial<typeof short>) =>
    setTemplate(above, { unitId: upperId, ...short, ...changed })
  await expect(set({ texts: ['Có {Số con trâu}.'] })).rejects.toMatchObject({
    fields: { 'texts.0': [expect.stringContaining('Số con trâu')] },
  })
  await expect(set({ figures: ['members.members'] })).rejects.toMatchObject({
    fields: { 'texts.0': [expect.stringContaining('Đoàn viên nữ')] },
  })
  await expect(set({ titles: ['', '', ''], texts: [] })).rejects.toThrow(Invalid)
  await expect(set({ figures: [] })).rejects.toThrow(Invalid)
  await expect(setTemplate(aboveInspector, { unitId: upperId, ...short })).rejects.toThrow(
    Forbidden,
  )
  expect((await findTemplate(above, { unitId: upperId })).isOwn).toBe(false)
})
