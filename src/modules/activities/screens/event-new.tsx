import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Page, Section } from '#ui/page.tsx'
import { type EventDraft, listEventChoices } from '../event/list-event-choices.ts'
import { planEvent } from '../event/plan-event.ts'
import type { Route } from './+types/event-new.ts'
import { EventForm } from './event-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const repeatsId = Number(asked.repeats) || null
    const { event, ...choices } = await listEventChoices(ctx, {
      unitId: Number(asked.unitId),
      eventId: repeatsId,
    })
    const draft: Partial<EventDraft> = event
      ? again(event, ctx.today)
      : { ...(asked.day && { startsOn: asked.day }) }
    return { choices, draft, repeatsId: event ? repeatsId : null }
  },
  { isFor: [planEvent] },
)

/** An event of an earlier year as it would be this year, on the same day; 29 February is kept on the 28th. */
function again(event: EventDraft, today: string): Partial<EventDraft> {
  const was = event.startsOn.slice(0, 4)
  const years = Math.max(1, Number(today.slice(0, 4)) - Number(was))
  const shift = (day: string) => {
    const moved = `${Number(day.slice(0, 4)) + years}-${day.slice(5)}`
    return moved.endsWith('-02-29') ? `${moved.slice(0, 8)}28` : moved
  }
  return {
    ...event,
    title: event.title.replaceAll(was, String(Number(was) + years)),
    startsOn: shift(event.startsOn),
    endsOn: shift(event.endsOn),
    registerUntil: event.registerUntil && shift(event.registerUntil),
  }
}

export const action = formAction({
  plan: {
    command: planEvent,
    done: 'Đã lên kế hoạch.',
    next: ({ eventId }: { eventId: number }, { unitId }) =>
      `/units/${unitId}/activities/${eventId}`,
  },
})

export default function EventNew({ loaderData, params }: Route.ComponentProps) {
  const { choices, draft, repeatsId } = loaderData
  return (
    <Page
      title={repeatsId ? 'Tổ chức lại hoạt động' : 'Lên kế hoạch hoạt động'}
      crumbs={[{ to: `/units/${params.unitId}/activities`, label: 'Hoạt động' }]}
      lead={
        repeatsId
          ? 'Lấy lại kế hoạch lần trước; xem lại ngày, số chỗ và dự toán.'
          : 'Hoạt động đã tổ chức rồi cũng ghi ở đây, rồi ghi kết quả và người có mặt.'
      }
    >
      <Section>
        <EventForm
          intent="plan"
          button="Lưu kế hoạch"
          event={draft}
          choices={choices}
          fields={repeatsId ? { repeatsId } : {}}
        />
      </Section>
    </Page>
  )
}
