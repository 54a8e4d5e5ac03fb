import { z } from 'zod'
import { findPersonIdsByNationalIds } from '#identity'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { admitKnownPerson } from './admit-known-person.ts'
import { admitNewcomers } from './admit-newcomers.ts'
import { type Admitted, newcomerFields } from './newcomer-fields.ts'

/**
 * A whole list at once, for programs that hold a union's register: the same as admitting one after another, all or none.
 * For a file that a person must look through first there is the import.
 */
export const admitMembers = command({
  name: 'members.admit-members',
  summary: 'Kết nạp nhiều đoàn viên cùng lúc',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    people: z
      .array(z.object(newcomerFields))
      .min(1, 'Danh sách còn trống')
      .max(500, 'Mỗi lần nhiều nhất 500 người'),
  }),
  /** In the order of the list. */
  async run(ctx, { unitId, people }): Promise<{ admitted: Admitted[] }> {
    const nationalIds = people.flatMap(({ nationalId }) => nationalId ?? [])
    const known = await findPersonIdsByNationalIds(ctx, nationalIds)
    const isKnown = people.map(({ nationalId }) => Boolean(nationalId && known.has(nationalId)))
    const newcomers = await admitNewcomers(
      ctx,
      unitId,
      people.filter((_, index) => !isKnown[index]),
    )
    const admitted: Admitted[] = []
    for (const [index, person] of people.entries()) {
      const personId = known.get(person.nationalId ?? '')
      admitted.push(
        isKnown[index] && personId
          ? await admitKnownPerson(ctx, unitId, personId, person)
          : (newcomers.shift() as Admitted),
      )
    }
    return { admitted }
  },
})
