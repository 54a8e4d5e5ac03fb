import { z } from 'zod'
import { createPerson, findPersonIdByNationalId } from '#identity'
import { command } from '#platform/command.ts'
import { id, optional, secret } from '#platform/fields.ts'
import { readNationalId } from '#platform/vietnamese/national-id.ts'
import { arrangeOffice } from '../permissions.ts'
import { holdPosition } from './hold-position.ts'
import { positionFields } from './write-positions.ts'

const { personId: _, ...fields } = positionFields

const nationalId = z.string().transform((given, issues) => {
  const read = readNationalId(given)
  if (read.ok) return read.nationalId
  issues.addIssue({ code: 'custom', message: read.message })
  return z.NEVER
})

/**
 * Puts somebody into a post who stands in no list of members yet: above all the first chair of a new unit, put in from above.
 * Known by the ID number where one is given; otherwise a new person, who keeps this identity when he or she is admitted later
 * (members.admit-member, `officerPersonId`).
 */
export const introduceOfficer = command({
  name: 'organization.introduce-officer',
  summary: 'Ghi chức vụ cho người chưa có trong danh sách đoàn viên',
  allow: arrangeOffice,
  input: z.object({ unitId: id, nationalId: secret(optional(nationalId)), ...fields }),
  async run(ctx, { unitId, nationalId, ...post }) {
    const known = nationalId ? await findPersonIdByNationalId(ctx, nationalId) : null
    const personId = known ?? (await createPerson(ctx, { nationalId }))
    const { positionId } = await holdPosition(ctx, { unitId, personId, ...post })
    return { positionId, personId }
  },
})
