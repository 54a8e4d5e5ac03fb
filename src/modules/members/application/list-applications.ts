import { sql } from 'kysely'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'

/** Applications to join: those that wait (the oldest first), the answered ones, or all. */
export const listApplications = query({
  name: 'members.list-applications',
  summary: 'Đơn gia nhập công đoàn',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    applicationId: optional(id).catch(null),
    state: z
      .enum(['waiting', 'admitted', 'refused', 'withdrawn', 'all'])
      .default('waiting')
      .catch('waiting'),
    ...listInput(['applied', 'name']),
  }),
  run(ctx, { unitId, applicationId, state, ...list }) {
    let rows = ctx.db
      .selectFrom('members.application as application')
      .where('application.unitId', '=', unitId)
      .select(['application.id as applicationId', 'fullName', 'sex', 'birthDay', 'phone'])
      .select(['jobTitle', 'form', 'appliedOn', 'note', 'state', 'answeredOn', 'answerNote'])
      .select('memberId')
    if (state !== 'all') rows = rows.where('state', '=', state)
    if (applicationId) rows = rows.where('application.id', '=', applicationId)
    if (list.q)
      rows = rows.where(sql<boolean>`platform.search_key(full_name) like ${searchPattern(list.q)}`)
    return pageOf(
      rows,
      list,
      { applied: 'application.applied_on', name: 'application.sort_key' },
      'application.id',
    )
  },
})
