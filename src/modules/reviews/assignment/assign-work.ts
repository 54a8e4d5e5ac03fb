import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { day, id, optional, paragraph } from '#platform/fields.ts'
import { memberWithinReach } from '../assessment/seen-people.ts'
import { leadPeople } from '../permissions.ts'
import { month, monthBefore } from './month-field.ts'

const whomFields = {
  /** '' everybody in reach; 'member:5', 'subunit:3' (a group or section), 'post:group_leader' (whoever holds it). */
  whom: z
    .string()
    .default('')
    .refine(
      (given) => /^$|^(member|subunit):\d+$|^post:[a-z_]+$/.test(given),
      'Hãy chọn người nhận',
    ),
  memberIds: z.union([z.array(id), id.transform((one) => [one])]).default([]),
}

/** Work of a month for one, several, a whole group, or the holders of a post; one piece a line. */
export const assignWork = command({
  name: 'reviews.assign-work',
  summary: 'Giao việc trong tháng',
  allow: leadPeople,
  input: z.object({
    unitId: id,
    month,
    ...whomFields,
    content: paragraph('Việc được giao', 4000),
    dueOn: optional(day('Hạn')),
  }),
  async run(ctx, { unitId, month, whom, memberIds, content, dueOn }) {
    const pieces = content.split('\n').flatMap((one) => one.replace(/\s+/g, ' ').trim() || [])
    if (pieces.length === 0) throw new Invalid({ content: ['Hãy ghi việc được giao'] })
    if (pieces.some((one) => one.length > 500))
      throw new Invalid({ content: ['Mỗi việc một dòng, không quá 500 ký tự'] })
    if (dueOn && dueOn < month)
      throw new Invalid({ dueOn: ['Hạn không thể trước tháng giao việc'] })
    const { rows } = await sql`
      insert into reviews.assignment (unit_id, member_id, month, content, due_on, assigned_on, by_account_id, by_name)
      select member.unit_id, member.id, ${month}, piece.content, ${dueOn}, ${ctx.today}, ${ctx.actor?.accountId ?? null}, ${ctx.actor?.name ?? ''}
      from ${peopleIn(ctx, { unitId, month, whom, memberIds })}
      cross join unnest(${pieces}::text[]) with ordinality as piece (content, position)
      order by member.sort_key, piece.position
      on conflict do nothing returning id`.execute(ctx.db)
    if (rows.length === 0)
      throw new Refused('Không giao thêm việc nào: không có ai phù hợp, hoặc việc này đã giao rồi.')
    return { count: rows.length }
  },
})

/** Last month's work once more, each due day a month later. */
export const copyWork = command({
  name: 'reviews.copy-work',
  summary: 'Chép việc tháng trước sang tháng này',
  allow: leadPeople,
  input: z.object({ unitId: id, month, ...whomFields }),
  async run(ctx, { unitId, month, ...whom }) {
    const { rows } = await sql`
      insert into reviews.assignment (unit_id, member_id, month, content, due_on, copied_from_id, assigned_on, by_account_id, by_name)
      select member.unit_id, member.id, ${month}, before.content, (before.due_on + interval '1 month')::date, before.id, ${ctx.today},
        ${ctx.actor?.accountId ?? null}, ${ctx.actor?.name ?? ''}
      from ${peopleIn(ctx, { unitId, month, ...whom })}
      join reviews.assignment as before on before.unit_id = member.unit_id and before.member_id = member.id
        and before.month = ${monthBefore(month)} and before.state <> 'withdrawn'
      order by member.sort_key, before.id
      on conflict do nothing returning id`.execute(ctx.db)
    if (rows.length === 0) throw new Refused('Tháng trước không có việc nào để chép thêm.')
    return { count: rows.length }
  },
})

/** What members registered in movements of the year and have not finished, as work of the month. */
export const takeRegistrations = command({
  name: 'reviews.take-registrations',
  summary: 'Lấy phần việc đã đăng ký thi đua làm việc trong tháng',
  allow: leadPeople,
  input: z.object({ unitId: id, month, ...whomFields }),
  async run(ctx, { unitId, month, ...whom }) {
    const { rows } = await sql`
      insert into reviews.assignment (unit_id, member_id, month, content, due_on, registration_id, assigned_on, by_account_id, by_name)
      select member.unit_id, member.id, ${month}, left(concat_ws(', ', registration.content, nullif(registration.quantity, '')), 500), registration.due_on,
        registration.id, ${ctx.today}, ${ctx.actor?.accountId ?? null}, ${ctx.actor?.name ?? ''}
      from ${peopleIn(ctx, { unitId, month, ...whom })}
      join movements.registration on registration.unit_id = member.unit_id and registration.member_id = member.id
        and registration.year = extract(year from ${month}::date) and registration.state = 'registered'
        and (registration.due_on is null or registration.due_on >= ${month})
      order by member.sort_key, registration.id
      on conflict do nothing returning id`.execute(ctx.db)
    if (rows.length === 0) throw new Refused('Không có phần việc đăng ký nào để lấy thêm.')
    return { count: rows.length }
  },
})

type Whom = { unitId: number; month: string; whom: string; memberIds: readonly number[] }

/** `members.member as member`: who is meant, is a member in that month, and is within the asker's reach. */
function peopleIn(ctx: Context, { unitId, month, whom, memberIds }: Whom): RawBuilder<unknown> {
  const [kind, value = ''] = whom.split(':')
  const on = sql`greatest(${month}::date, least(${ctx.today}::date, (${month}::date + interval '1 month' - interval '1 day')::date))`
  const picked =
    memberIds.length > 0
      ? sql`id = any(${memberIds}::bigint[])`
      : kind === 'member'
        ? sql`id = ${Number(value)}`
        : kind === 'subunit'
          ? sql`exists (select from members.group_assignment as place
              join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
              where place.unit_id = member.unit_id and place.member_id = member.id and members.covers(place.from_day, place.until_day, ${on})
                and ${Number(value)} in (subunit.id, subunit.parent_id))`
          : kind === 'post'
            ? sql`exists (select from organization.position_holding as holding where holding.unit_id = member.unit_id
                and holding.person_id = member.person_id and holding.kind = ${value} and holding.from_day <= ${on} and coalesce(holding.to_day, 'infinity') >= ${on})`
            : sql`true`
  return sql`(select member.* from members.member as member where unit_id = ${unitId} and merged_into is null
    and members.is_member_on(${unitId}, id, ${on}) and ${picked} and ${memberWithinReach(ctx)}) as member`
}
