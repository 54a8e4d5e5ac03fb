import { sql } from 'kysely'
import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { withinReach } from '../case/seen-cases.ts'
import { readVisits } from '../permissions.ts'

/** Who visited whom and when. Where and why stand on the visit itself, whose opening is logged. */
export const listVisits = query({
  name: 'welfare.list-visits',
  summary: 'Nhật ký thăm hỏi',
  allow: readVisits,
  input: z.object({
    unitId: id,
    from: optional(day('Từ ngày')).catch(null),
    to: optional(day('Đến ngày')).catch(null),
    memberId: optional(id).catch(null),
    ...listInput(['-day', 'name']),
  }),
  run(ctx, { unitId, from, to, memberId, page, size, sort, q }) {
    let rows = ctx.db
      .selectFrom('welfare.visit as visit')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'visit.unitId').onRef('member.id', '=', 'visit.memberId'),
      )
      .where('visit.unitId', '=', unitId)
      .where('visit.withdrawnBecause', '=', '')
      .where(withinReach(ctx))
      .select([
        'visit.id as visitId',
        'visit.memberId',
        'member.fullName',
        'visit.onDay',
        'visit.visitors',
        'visit.byName',
      ])
    if (q)
      rows = rows.where(
        sql<boolean>`(member.name_key like ${searchPattern(q)} or platform.search_key(visit.visitors) like ${searchPattern(q)})`,
      )
    if (from) rows = rows.where('visit.onDay', '>=', from)
    if (to) rows = rows.where('visit.onDay', '<=', to)
    if (memberId) rows = rows.where('visit.memberId', '=', memberId)
    return pageOf(
      rows,
      { page, size, sort, q },
      { day: 'visit.on_day', name: 'member.sort_key' },
      'visit.id',
    )
  },
})
