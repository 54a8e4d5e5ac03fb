import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { year2025 } from '#testing/given-branch.ts'
import { acting, test } from '#testing/test.ts'
import { reportDocument } from '../document/report-document.ts'
import { findReport } from '../report/find-report.ts'
import { startReport } from '../report/start-report.ts'
import { submitReport } from '../report/submit-report.ts'
import { whoHasSent } from '../report/who-has-sent.ts'
import { rollUpSheet } from './roll-up-sheet.ts'

/** A federation over a provincial union with two grassroots unions, one of which moved up to the federation on 1/1/2026. */
async function givenTree(ctx: Context) {
  const topId = await givenUnit(ctx.db, {
    name: 'Liên đoàn Lao động',
    kind: 'provincial_federation',
  })
  const upperId = await givenUnit(ctx.db, {
    name: 'Công đoàn ngành',
    kind: 'superior_union',
    parentId: topId,
  })
  const stayedId = await givenUnit(ctx.db, { name: 'Công đoàn cơ sở Ở lại', parentId: upperId })
  const movedId = await givenUnit(ctx.db, { name: 'Công đoàn cơ sở Chuyển đi', parentId: upperId })
  for (const unitId of [upperId, stayedId, stayedId, movedId, movedId, movedId])
    await givenMember(ctx.db, unitId, { joinedOn: '2025-03-01' })
  await ctx.db
    .updateTable('organization.unitParent')
    .set({ valid: '[2000-01-01,2026-01-01)' })
    .where('unitId', '=', movedId)
    .execute()
  await ctx.db
    .insertInto('organization.unitParent')
    .values({ unitId: movedId, parentId: topId, valid: '[2026-01-01,)' })
    .execute()
  const chair = acting(ctx, await givenActor(ctx.db, topId, 'chair'))
  const upperChair = acting(ctx, await givenActor(ctx.db, upperId, 'chair'))
  return { topId, upperId, stayedId, movedId, chair, upperChair }
}
type Found = Awaited<ReturnType<typeof whoHasSent>>
const members = ({ units, rest, whole }: Found) => ({
  units: Object.fromEntries(
    units.map(({ unitId, live }) => [unitId, live['members.members'] ?? 0]),
  ),
  rest: rest['members.members'],
  whole: whole['members.members'],
})

test('the branch as it was and as it is, cut at its children or at the grassroots, always adds up to the whole', async ({
  ctx,
}) => {
  const { topId, upperId, stayedId, movedId, chair } = await givenTree(ctx)
  const ask = async (tree: 'as-was' | 'as-is', cut: 'direct' | number) =>
    members(await whoHasSent(chair, { unitId: topId, ...year2025, tree, cut }))

  expect(await ask('as-was', 'direct')).toEqual({ units: { [upperId]: 6 }, rest: 0, whole: 6 })
  expect(await ask('as-is', 'direct')).toEqual({
    units: { [upperId]: 3, [movedId]: 3 },
    rest: 0,
    whole: 6,
  })
  expect(await ask('as-was', 4)).toEqual({
    units: { [stayedId]: 2, [movedId]: 3 },
    rest: 1,
    whole: 6,
  })
})

test('every figure of the report stands in the roll-up, those with long names too', async ({
  ctx,
}) => {
  const { upperId, stayedId, upperChair } = await givenTree(ctx)
  const found = await whoHasSent(upperChair, { unitId: upperId, ...year2025 })

  const { rows: lines } =
    await sql`select from reports.template_line where template_id = 1`.execute(ctx.db)
  expect(found.columns.length).toBeGreaterThan(20)
  expect(found.columns).toHaveLength(lines.length)
  const stayed = found.units.find(({ unitId }) => unitId === stayedId)
  expect(stayed?.live).toMatchObject({ 'members.women_admitted': 2, 'members.admitted': 2 })
  const sheet = rollUpSheet(found, found.units, 'Cộng dồn')
  const column = sheet.columns.findIndex(({ header }) => header === 'Kết nạp mới trong kỳ: nữ')
  expect(sheet.rows.map((row) => [row[1], row[column]])).toEqual([
    ['Công đoàn cơ sở Chuyển đi', 3],
    ['Công đoàn cơ sở Ở lại', 2],
    ['Cộng', 5],
    [expect.stringContaining('Phần khác'), 1],
    ['Toàn nhánh', 6],
  ])
})

test('the report of an upper union has a line a unit below, which add up; a change in one unit is seen before sending', async ({
  ctx,
}) => {
  const { upperId, stayedId, movedId, upperChair } = await givenTree(ctx)
  const { reportId } = await startReport(upperChair, { unitId: upperId, ...year2025 })
  const asked = { unitId: upperId, reportId }
  const report = await findReport(upperChair, asked)
  expect(report.below.map(({ name, amounts }) => [name, amounts['members.members']])).toEqual([
    ['Công đoàn cơ sở Chuyển đi', 3],
    ['Công đoàn cơ sở Ở lại', 2],
  ])
  const annex = reportDocument(report, ctx.today).annexes?.[1]
  expect(annex).toMatchObject({ title: 'Số liệu theo đơn vị trực thuộc', landscape: true })
  const table = annex?.blocks.find((block) => block.kind === 'table')
  expect(table?.rows.map((row) => (row as string[]).slice(1, 3))).toEqual([
    ['Công đoàn cơ sở Chuyển đi', '3'],
    ['Công đoàn cơ sở Ở lại', '2'],
    ['Phần khác', '1'],
  ])
  expect(table?.totalRow?.slice(1, 3)).toEqual(['Cộng', '6'])

  // One joins here and one is taken away there: the sum stays, the lines do not.
  await ctx.db.deleteFrom('members.membership').where('unitId', '=', movedId).execute()
  for (const _ of [1, 2, 3]) await givenMember(ctx.db, stayedId, { joinedOn: '2025-03-01' })
  await expect(submitReport(upperChair, asked)).rejects.toThrow(
    'Phụ lục theo đơn vị: Công đoàn cơ sở Chuyển đi, Công đoàn cơ sở Ở lại',
  )
})
