import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { ownMember } from '#members'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../event/may-in.ts'
import type { CourseKind, Organizer } from '../labels.ts'
import { ownActivities, readLists } from '../permissions.ts'
import { withinReach } from '../registration/within-reach.ts'

export type BookLine = {
  unitId: number
  courseId: number
  kind: CourseKind
  title: string
  organizer: Organizer
  organizerName: string
  startsOn: string
  endsOn: string
  hours: number | null
  certificateNumber: string
  certificateDay: string | null
  certificateKind: string
}

/** What one person has learned, in whichever union the list is kept, newest first; and what he or she took part in here. */
export const findTrainingBook = query({
  name: 'activities.find-training-book',
  summary: 'Sổ học tập và hoạt động của một đoàn viên',
  allow: readLists,
  input: z.object({ unitId: id, memberId: id }),
  async run(ctx, { unitId, memberId }) {
    const member = await ctx.db
      .selectFrom('members.member as member')
      .where('member.unitId', '=', unitId)
      .where('member.id', '=', memberId)
      .where(withinReach(ctx))
      .select(['member.fullName', 'member.personId'])
      .executeTakeFirst()
    if (!member) throw new NotFound()
    const { personId, fullName } = member
    return {
      fullName,
      ...(await bookOf(ctx, { unitId, memberId, personId })),
      may: mayIn(ctx, unitId),
    }
  },
})

/** One's own book. */
export const findMyTraining = query({
  name: 'activities.find-my-training',
  summary: 'Sổ học tập của tôi',
  allow: ownActivities,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const memberId = ownMember(ctx, unitId)
    return bookOf(ctx, { unitId, memberId, personId: ctx.actor?.personId ?? 0 })
  },
})

type Whose = { unitId: number; memberId: number | RawBuilder<number | null>; personId: number }

async function bookOf(ctx: Context, { unitId, memberId, personId }: Whose) {
  const { rows } = await sql<{
    lines: BookLine[]
    events: { eventId: number; title: string; startsOn: string; kindName: string }[]
  }>`select
    (select coalesce(json_agg(json_build_object('unitId', unit_id, 'courseId', course_id, 'kind', kind, 'title', title, 'organizer', organizer,
        'organizerName', organizer_name, 'startsOn', starts_on, 'endsOn', ends_on, 'hours', hours, 'certificateNumber', certificate_number,
        'certificateDay', certificate_day, 'certificateKind', certificate_kind) order by ends_on desc, course_id desc), '[]')
      from activities.training_book(${personId})) as lines,
    (select coalesce(json_agg(json_build_object('eventId', event.id, 'title', event.title, 'startsOn', event.starts_on, 'kindName', kind.name)
        order by event.starts_on desc, event.id desc), '[]')
      from activities.attendance as came join activities.event on event.unit_id = came.unit_id and event.id = came.event_id
      join activities.kind on kind.code = event.kind
      where came.unit_id = ${unitId} and came.member_id = ${memberId} and not came.doubled) as events`.execute(
    ctx.db,
  )
  return { lines: rows[0]?.lines ?? [], events: rows[0]?.events ?? [] }
}
