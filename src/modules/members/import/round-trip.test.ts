import fc from 'fast-check'
import { expect } from 'vitest'
import { openSubunit } from '#organization'
import { writeSheet } from '#platform/spreadsheet/write-sheet.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { givenCheckedImport } from '#testing/given-import.ts'
import { acting, test } from '#testing/test.ts'
import { defineExtraField } from '../extra-field/define-extra-field.ts'
import { listExtraFields } from '../extra-field/list-extra-fields.ts'
import { admitMember } from '../member/admit-member.ts'
import { exportMembers } from '../member/export-members.ts'
import { endMembership } from '../membership/end-membership.ts'
import { applyImport } from './apply-import.ts'
import { catalogOf } from './catalog.ts'
import { findImport } from './find-import.ts'
import { memberCells } from './member-cells.ts'
import { extraColumns, memberColumns } from './member-columns.ts'
import { writeTemplate } from './write-template.ts'

const oddities = fc.array(fc.constantFrom(...'aă âđươ"\'<>&;,=+-@0019ệỹ🙂\u0301/\\|%_{}[]().'), {
  minLength: 1,
  maxLength: 24,
})

test('the export of members re-imports with zero changes, whatever stands in it', async ({
  ctx,
}) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { subunitId } = await openSubunit(chair, {
    unitId,
    kind: 'group',
    name: 'Tổ "Một" <b>& Hai</b>',
    openedOn: '01/01/2010',
  })
  await defineExtraField(chair, { unitId, label: 'Tuyến xe', kind: 'text', options: '' })
  await defineExtraField(chair, { unitId, label: 'Ngày khám', kind: 'day', options: '' })
  await defineExtraField(chair, { unitId, label: 'Biết bơi', kind: 'yes_no', options: '' })
  const [bus, visit, swims] = (await listExtraFields(chair, { unitId })).map((field) =>
    String(field.extraFieldId),
  )
  const texts = fc.sample(oddities, { numRuns: 25, seed: 7 }).map((letters) => letters.join(''))
  for (const [i, text] of texts.entries())
    await admitMember(chair, {
      unitId,
      fullName: `Nguyễn ${text} Hoa`,
      sex: i % 2 === 0 ? 'female' : 'male',
      birthDay: i % 3 === 0 ? null : `0${(i % 9) + 1}/03/1980`,
      hometown: `x${text}`,
      address: '=HYPERLINK("a")',
      jobTitle: '+84 không phải số',
      phone: '0912345678',
      workerType: 'HĐ',
      professionalLevel: 'master',
      politicalLevel: 'advanced',
      cardNumber: i === 0 ? '0007' : `00${i}E3`,
      cardIssuedOn: '01/02/2020',
      joinedOn: '05/03/2014',
      subunitId,
      differentPerson: 'on',
      extra: { [String(bus)]: '007', [String(visit)]: '2024-02-29', [String(swims)]: 'Có' },
    })
  const [leaver] = await ctx.db.selectFrom('members.member').select('id').limit(1).execute()
  await endMembership(chair, {
    unitId,
    memberId: Number(leaver?.id),
    leftOn: '01/01/2025',
    leftHow: 'retired',
  })

  const columns = [...memberColumns, ...extraColumns(await listExtraFields(chair, { unitId }))]
  const members = await exportMembers(chair, { unitId })
  const file = await writeSheet({
    sheetName: 'Đoàn viên',
    columns,
    rows: members.map((member) => memberCells(member, columns)),
  })
  const importId = await givenCheckedImport(chair, unitId, file)

  expect(members.length).toBeGreaterThanOrEqual(24)
  const { counts } = await findImport(chair, { unitId, importId })
  expect(counts).toMatchObject({ add: 0, change: 0, unclear: 0, error: 0, same: members.length })
  expect(await applyImport(chair, { unitId, importId })).toMatchObject({ added: 0, changed: 0 })
})

test('the template comes back as it is: its example is nobody', async ({ ctx }) => {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const catalog = await ctx.db.transaction().execute((db) => catalogOf({ ...chair, db }, unitId))

  const importId = await givenCheckedImport(chair, unitId, await writeTemplate(catalog))

  const found = await findImport(chair, { unitId, importId })
  expect(found.counts).toMatchObject({ add: 0, error: 0 })
  expect(found.sheets.map((sheet) => sheet.name)).toEqual(['Đoàn viên', 'Hướng dẫn'])
  expect(Object.keys(found.matching).sort()).toEqual(
    memberColumns
      .map(({ key }) => key)
      .filter((key) => key !== 'memberId')
      .sort(),
  )
})
