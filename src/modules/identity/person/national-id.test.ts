import fc from 'fast-check'
import { expect } from 'vitest'
import { Invalid } from '#platform/errors.ts'
import { seal, unseal } from '#platform/secret-box.ts'
import { test } from '#testing/test.ts'
import { createPerson } from './create-person.ts'
import { findPersonIdByNationalId } from './find-person-id-by-national-id.ts'
import { nationalIdOf } from './national-id-of.ts'
import { setNationalId } from './set-national-id.ts'

const number = '001185012345'

test('a person is found by the exact ID number, however it is spaced', async ({ ctx }) => {
  const personId = await createPerson(ctx, { nationalId: number })

  expect(await findPersonIdByNationalId(ctx, '001 185 012 345')).toBe(personId)
  expect(await findPersonIdByNationalId(ctx, '001185012346')).toBeNull()
  expect(await findPersonIdByNationalId(ctx, 'không phải số')).toBeNull()
})

test('the ID number stands nowhere in the clear, only its last three digits do', async ({
  ctx,
}) => {
  const personId = await createPerson(ctx, { nationalId: number })

  const row = await ctx.db.selectFrom('identity.person').selectAll().executeTakeFirstOrThrow()

  expect(row.nationalIdTail).toBe('345')
  expect(row.nationalIdCipher?.toString('latin1')).not.toContain(number)
  expect(row.nationalIdDigest).toHaveLength(32)
  expect(await nationalIdOf(ctx, personId)).toBe(number)
})

test('one ID number belongs to one person', async ({ ctx }) => {
  await createPerson(ctx, { nationalId: number })

  await expect(createPerson(ctx, { nationalId: number })).rejects.toMatchObject({
    constraint: 'national_id_is_unique',
  })
})

test('an ID number can be corrected and removed', async ({ ctx }) => {
  const personId = await createPerson(ctx, { nationalId: number })

  await setNationalId(ctx, personId, '001185012399')
  expect(await nationalIdOf(ctx, personId)).toBe('001185012399')

  await setNationalId(ctx, personId, null)
  expect(await nationalIdOf(ctx, personId)).toBeNull()
  expect(await findPersonIdByNationalId(ctx, '001185012399')).toBeNull()
})

test('what cannot be an ID number is not kept', async ({ ctx }) => {
  await expect(createPerson(ctx, { nationalId: '12345' })).rejects.toThrow(Invalid)
})

test('what is sealed opens unchanged, never looks the same twice, and a changed byte is found', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, place) => {
      const box = seal(text)
      expect(unseal(box)).toBe(text)
      expect(seal(text).equals(box)).toBe(false)
      const changed = Buffer.from(box)
      const at = place % changed.length
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unseal(changed)).toThrow()
    }),
    { numRuns: 50 },
  )
})
