import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { readMembers } from '../permissions.ts'
import { filterMembers, memberFilters } from './filter-members.ts'
import { membersOnDay, stateOnDay } from './members-on-day.ts'
import { seenMembers, sightOf } from './seen-members.ts'

/** The members of a union on a day. Who sees only names gets null for phone, birth day and card. */
export const listMembers = query({
  name: 'members.list-members',
  summary: 'Danh sách đoàn viên',
  allow: readMembers,
  input: z.object({ unitId: id, ...memberFilters, ...listInput(['name', 'joined', 'birth']) }),
  async run(ctx, { unitId, page, size, sort, ...filter }) {
    const onDay = filter.asOf ?? ctx.today
    const sight = sightOf(ctx)
    let rows = membersOnDay(ctx, onDay)
      .where('member.unitId', '=', unitId)
      .where(seenMembers(ctx, onDay))
      .select([
        'member.id as memberId',
        'member.fullName',
        'member.sex',
        'member.workerType',
        'member.jobTitle',
        'period.joinedOn',
        'period.leftOn',
        'period.leftHow',
        'subunit.name as groupName',
        'place.subunitId',
        stateOnDay(onDay).as('state'),
        sql<string | null>`${sight === 'names' ? sql`null` : sql`member.phone`}`.as('phone'),
        sql<string | null>`${sight === 'names' ? sql`null` : sql`member.birth_day`}`.as('birthDay'),
        sql<string | null>`${sight === 'all' ? sql`member.card_number` : sql`null`}`.as(
          'cardNumber',
        ),
      ])
    for (const condition of filterMembers(ctx, filter, { contacts: sight !== 'names' }))
      rows = rows.where(condition)
    const state = { page, size, sort: sight === 'names' && sort.endsWith('birth') ? 'name' : sort }
    const listed = await pageOf(
      rows,
      { ...state, q: filter.q },
      { name: 'member.sort_key', joined: 'period.joined_on', birth: 'member.birth_day' },
      'member.id',
    )
    return { ...listed, sight, onDay }
  },
})
