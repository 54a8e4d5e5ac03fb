import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { findMember } from '../member/find-member.ts'
import { changeExtraField } from './change-extra-field.ts'
import { defineExtraField } from './define-extra-field.ts'
import { fillExtraFields } from './fill-extra-fields.ts'
import { listExtraFields } from './list-extra-fields.ts'

async function givenShirtSizes(ctx: Context) {
  const unitId = await givenUnit(ctx.db)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { memberId } = await givenMember(ctx.db, unitId)
  const { extraFieldId } = await defineExtraField(chair, {
    unitId,
    label: 'Cỡ áo',
    kind: 'choice',
    options: 'M\nL\nXl',
  })
  await fillExtraFields(chair, {
    unitId,
    memberId,
    version: 1,
    fieldIds: [extraFieldId],
    values: ['Xl'],
  })
  const seen = { labelBefore: 'Cỡ áo', optionsBefore: ['M', 'L', 'Xl'] }
  const change = (optionsNow: string[], more: { optionsAdded?: string; label?: string } = {}) =>
    changeExtraField(chair, {
      unitId,
      extraFieldId,
      label: 'Cỡ áo',
      rank: 2,
      ...seen,
      optionsNow,
      ...more,
    })
  const held = async () => (await findMember(chair, { unitId, memberId })).extra
  return { unitId, chair, extraFieldId, change, held }
}

test('a misspelt option is put right and the records that hold it follow', async ({ ctx }) => {
  const { unitId, chair, extraFieldId, change, held } = await givenShirtSizes(ctx)

  await change(['M', 'L', 'XL'], { label: 'Cỡ áo đồng phục', optionsAdded: 'XXL' })

  expect(await held()).toEqual({ [extraFieldId]: 'XL' })
  expect(await listExtraFields(chair, { unitId })).toMatchObject([
    { label: 'Cỡ áo đồng phục', rank: 2, options: ['M', 'L', 'XL', 'XXL'] },
  ])
})

test('two options that swap their wording swap it in the records too', async ({ ctx }) => {
  const { extraFieldId, change, held } = await givenShirtSizes(ctx)

  await change(['M', 'Xl', 'L'])

  expect(await held()).toEqual({ [extraFieldId]: 'L' })
})

test('an option that a record holds is not taken away, an unused one is', async ({ ctx }) => {
  const { unitId, chair, change } = await givenShirtSizes(ctx)

  await expect(change(['M', 'L', ''])).rejects.toThrow('Còn 1 hồ sơ đang ghi “Xl”')
  await change(['', 'L', 'Xl'])

  expect(await listExtraFields(chair, { unitId })).toMatchObject([{ options: ['L', 'Xl'] }])
})

test('whoever changes a field that another officer changed meanwhile is told, and so is who repeats an option', async ({
  ctx,
}) => {
  const { change } = await givenShirtSizes(ctx)
  await expect(change(['M', 'L', 'L'])).rejects.toMatchObject({
    fields: { optionsAdded: ['Lựa chọn “L” có hai lần.'] },
  })
  await change(['S', 'L', 'Xl'])

  await expect(change(['M', 'L', 'XL'])).rejects.toThrow('Cỡ áo, S, L, Xl')
})
