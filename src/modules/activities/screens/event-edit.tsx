import { NotFound } from '#platform/errors.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Page, Section } from '#ui/page.tsx'
import { changeEvent } from '../event/change-event.ts'
import { listEventChoices } from '../event/list-event-choices.ts'
import type { Route } from './+types/event-edit.ts'
import { EventForm } from './event-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { event, ...choices } = await listEventChoices(ctx, asked)
    if (!event) throw new NotFound('Không có hoạt động này.')
    return { event, choices }
  },
  { isFor: [changeEvent] },
)

export const action = formAction({
  change: {
    command: changeEvent,
    done: 'Đã lưu kế hoạch.',
    next: (_, { unitId, eventId }) => `/units/${unitId}/activities/${eventId}`,
  },
})

export default function EventEdit({ loaderData, params }: Route.ComponentProps) {
  const { event, choices } = loaderData
  const at = `/units/${params.unitId}/activities`
  return (
    <Page
      title="Sửa kế hoạch"
      crumbs={[
        { to: at, label: 'Hoạt động' },
        { to: `${at}/${params.eventId}`, label: event.title },
      ]}
    >
      <Section>
        <EventForm intent="change" button="Lưu" event={event} choices={choices} />
      </Section>
    </Page>
  )
}
