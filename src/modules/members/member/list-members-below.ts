import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readBranch } from '../permissions.ts'
import { filterMembers, memberFilters } from './filter-members.ts'
import { membersOnDay, stateOnDay } from './members-on-day.ts'

/** The members of all unions below (and of the union itself), names only, as the tree stood on the day. */
export const listMembersBelow = query({
  name: 'members.list-members-below',
  summary: 'Danh sách đoàn viên của các đơn vị bên dưới',
  allow: readBranch,
  reach: 'branch',
  input: z.object({
    unitId: id,
    ...memberFilters,
    asOf: memberFilters.asOf.transform((onDay) => onDay ?? undefined),
    ...listInput(['name', 'joined']),
  }),
  async run(ctx, { unitId, page, size, sort, asOf, ...filter }) {
    const onDay = asOf ?? ctx.today
    let rows = membersOnDay(ctx, onDay)
      .leftJoin('organization.unitName as unit', (join) =>
        join
          .onRef('unit.unitId', '=', 'member.unitId')
          .on(sql<boolean>`unit.valid @> ${onDay}::date`),
      )
      .where(
        sql<boolean>`member.unit_id in (select below from platform.branch_ids(${unitId}, ${onDay}) as below)`,
      )
      .select([
        'member.unitId',
        'unit.shortName as unitName',
        'member.id as memberId',
        'member.fullName',
        'member.sex',
        'member.workerType',
        'period.joinedOn',
        'subunit.name as groupName',
        stateOnDay(onDay).as('state'),
      ])
    for (const condition of filterMembers(
      ctx,
      { ...filter, asOf: onDay },
      { contacts: false, branch: true },
    ))
      rows = rows.where(condition)
    const listed = await pageOf(
      rows,
      { page, size, sort, q: filter.q },
      { name: 'member.sort_key', joined: 'period.joined_on' },
      'member.id',
    )
    return { ...listed, onDay }
  },
})
