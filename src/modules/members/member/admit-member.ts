import { z } from 'zod'
import { findPersonIdByNationalId } from '#identity'
import { command } from '#platform/command.ts'
import { id, optional } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { admitKnownPerson } from './admit-known-person.ts'
import { admitNewcomers } from './admit-newcomers.ts'
import { type Admitted, newcomerFields } from './newcomer-fields.ts'
import { officerWithoutRecord } from './officer-without-record.ts'

/**
 * A new member, or a former one who comes back (found by the ID number): the record is written and a membership period
 * begins. Whoever is a member of another union is refused: that is a transfer.
 */
export const admitMember = command({
  name: 'members.admit-member',
  summary: 'Kết nạp đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    ...newcomerFields,
    /** An officer of the unit who has no record yet: the record becomes his or hers, and with it the rights of the post. */
    officerPersonId: optional(id),
  }),
  async run(ctx, { officerPersonId, ...input }): Promise<Admitted> {
    const { unitId, nationalId } = input
    const known = nationalId ? await findPersonIdByNationalId(ctx, nationalId) : null
    const officer = await officerWithoutRecord(ctx, { ...input, officerPersonId, known })
    if (known || officer) return admitKnownPerson(ctx, unitId, known ?? Number(officer), input)
    const [admitted] = await admitNewcomers(ctx, unitId, [input])
    return admitted as Admitted
  },
})
