import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { Sex } from '../labels.ts'
import { manageMembers } from '../permissions.ts'
import { filterMembers, memberFilters } from './filter-members.ts'
import { membersOnDay } from './members-on-day.ts'

/**
 * The filtered list with all that a spreadsheet holds, in the order of the list. ID numbers and ethnic groups are left out:
 * they are read one by one. Logged, because a whole union leaves the house.
 */
export const exportMembers = query({
  name: 'members.export-members',
  summary: 'Xuất danh sách đoàn viên ra bảng tính',
  allow: manageMembers,
  sensitive: true,
  input: z.object({ unitId: id, q: z.string().max(200).default(''), ...memberFilters }),
  async run(ctx, { unitId, ...filter }) {
    const onDay = filter.asOf ?? ctx.today
    let rows = membersOnDay(ctx, onDay)
      .leftJoin('organization.subunit as section', (join) =>
        join
          .onRef('section.unitId', '=', 'subunit.unitId')
          .onRef('section.id', '=', 'subunit.parentId'),
      )
      .leftJoin('members.workerType as worker', 'worker.code', 'member.workerType')
      .leftJoin('members.professionalLevel as level', 'level.code', 'member.professionalLevel')
      .leftJoin('members.politicalLevel as politics', 'politics.code', 'member.politicalLevel')
      .where('member.unitId', '=', unitId)
      .orderBy('member.sortKey')
      .select([
        'member.id as memberId',
        'member.fullName',
        sql<Sex>`member.sex`.as('sex'),
        'member.birthDay',
        sql<string | null>`null`.as('nationalId'),
        'member.cardNumber',
        'member.cardIssuedOn',
        'period.joinedOn',
        'member.jobTitle',
        'worker.name as workerType',
        'level.name as professionalLevel',
        'politics.name as politicalLevel',
        sql<string | null>`null`.as('ethnicGroup'),
        'member.hometown',
        'member.address',
        'member.phone',
        'member.email',
        sql<Record<string, string>>`member.extra`.as('extra'),
        sql<string | null>`case when exists (select from organization.subunit as twin
            where twin.unit_id = subunit.unit_id and twin.name = subunit.name and twin.id <> subunit.id and section.name is not null)
          then section.name || ' / ' || subunit.name else subunit.name end`.as('groupName'),
      ])
    for (const condition of filterMembers(ctx, filter, { contacts: true }))
      rows = rows.where(condition)
    return rows.execute()
  },
})
