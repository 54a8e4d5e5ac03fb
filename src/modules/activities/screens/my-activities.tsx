import { ownUnitId } from '#platform/own-unit.ts'
import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { courseKindLabels, organizerLabels } from '../labels.ts'
import { listMyActivities } from '../registration/list-my-activities.ts'
import { findMyTraining } from '../training/find-training-book.ts'
import type { Route } from './+types/my-activities.ts'
import { daySpan } from './day-span.ts'
import { TrainingLines } from './training-lines.tsx'

export const loader = pageLoader(async (ctx) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) return null
  const { events } = await listMyActivities(ctx, { unitId })
  const { lines } = await findMyTraining(ctx, { unitId })
  const shown = events.map((event) => ({
    eventId: event.eventId,
    title: event.title,
    kindName: event.kindName,
    span: daySpan(event.startsOn, event.endsOn, event.atTime),
    away: event.startsOn > ctx.today ? daysAwayText(event.startsOn, ctx.today) : '',
    place: event.place,
    isAhead: event.endsOn >= ctx.today && event.state !== 'cancelled',
    standing: standingOf(event),
  }))
  return {
    ahead: shown.filter(({ isAhead }) => isAhead).toReversed(),
    past: shown.filter(({ isAhead }) => !isAhead),
    turns: events.filter(({ came }) => came).length,
    lines: lines.map((line) => ({
      key: `${line.unitId}/${line.courseId}`,
      title: line.title,
      kindName: courseKindLabels[line.kind],
      by: line.organizerName || organizerLabels[line.organizer],
      span: daySpan(line.startsOn, line.endsOn),
      hours: line.hours,
      certificate: [line.certificateNumber, line.certificateDay && formatDay(line.certificateDay)]
        .filter(Boolean)
        .join(', ngày '),
    })),
  }
})

type Own = Awaited<ReturnType<typeof listMyActivities>>['events'][number]

/** In a word where the member stands with an event, and how it is coloured. */
function standingOf(event: Own): {
  text: string
  tone: 'success' | 'warning' | 'info' | 'neutral'
} {
  if (event.state === 'cancelled') return { text: 'Đã hủy', tone: 'neutral' }
  if (event.came) return { text: 'Đã có mặt', tone: 'success' }
  if (event.registration === 'going') return { text: 'Đã có chỗ', tone: 'success' }
  if (event.registration === 'waiting')
    return { text: `Chờ chỗ, thứ ${event.ahead + 1}`, tone: 'warning' }
  return event.registers
    ? { text: 'Chưa đăng ký', tone: 'info' }
    : { text: 'Không cần đăng ký', tone: 'neutral' }
}

export default function MyActivities({ loaderData }: Route.ComponentProps) {
  if (!loaderData)
    return (
      <Page title="Hoạt động của tôi">
        <Empty>Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt.</Empty>
      </Page>
    )
  const { ahead, past, turns, lines } = loaderData
  return (
    <Page title="Hoạt động của tôi">
      <Section title="Sắp tới">
        {ahead.length === 0 ? (
          <Empty>Chưa có hoạt động nào sắp tới mời bạn.</Empty>
        ) : (
          <ul className="grid gap-3 md:grid-cols-2">
            {ahead.map((event) => (
              <li key={event.eventId}>
                <Link
                  to={`/me/activities/${event.eventId}`}
                  className="border-base-300 hover:border-primary rounded-box flex h-full flex-col gap-1 border p-4"
                >
                  <span className="flex flex-wrap items-start justify-between gap-2">
                    <span className="font-semibold">{event.title}</span>
                    <Badge tone={event.standing.tone}>{event.standing.text}</Badge>
                  </span>
                  <span>
                    {event.span}
                    {event.away && ` (${event.away})`}
                  </span>
                  <span className="text-base-content/75 text-sm">
                    {[event.kindName, event.place].filter(Boolean).join(', ')}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Sổ học tập">
        <TrainingLines lines={lines} />
      </Section>
      <Section title={`Đã qua (bạn có mặt ${turns} lượt)`}>
        {past.length === 0 ? (
          <p className="text-base-content/80">Chưa có hoạt động nào.</p>
        ) : (
          <ul className="divide-base-300 divide-y">
            {past.map((event) => (
              <li key={event.eventId} className="flex flex-wrap justify-between gap-2 py-2">
                <Link className="link link-hover" to={`/me/activities/${event.eventId}`}>
                  {event.title}
                </Link>
                <span className="text-base-content/75 text-sm">
                  {event.span}, {event.standing.text.toLocaleLowerCase('vi')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}
