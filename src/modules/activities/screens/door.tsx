import { useCallback, useMemo } from 'react'
import { qrCode } from '#platform/documents/qr-code.ts'
import { settings } from '#platform/settings.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { type CheckInAnswer, checkIn } from '../attendance/check-in.ts'
import { findDoor } from '../attendance/find-door.ts'
import type { Route } from './+types/door.ts'
import { Camera } from './camera.tsx'
import { daySpan } from './day-span.ts'
import { inWords, type Shown, useDoor } from './use-door.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { people, doorCode, ...event } = await findDoor(ctx, asked)
    const { unitId } = asked
    return {
      eventId: event.eventId,
      title: event.title,
      span: daySpan(event.startsOn, event.endsOn, event.atTime),
      isOn: event.startsOn <= ctx.today && event.state !== 'cancelled',
      registered: people.filter(({ state }) => state === 'going').length,
      came: people.filter(({ how }) => how).length,
      tickets: people.flatMap(({ ticket, fullName }) => (ticket ? [{ ticket, fullName }] : [])),
      unitId: Number(unitId),
      doorQr: qrCode(`${settings.publicUrl}/me/activities/${event.eventId}?code=${doorCode}`),
    }
  },
  { isFor: [checkIn] },
)

export const action = formAction({
  checkIn: {
    command: checkIn,
    done: ({ answers }: { answers: CheckInAnswer[] }) =>
      answers.map((answer) => inWords(answer).text).join(' '),
  },
})

const looks: Record<Shown['tone'], string> = {
  came: 'bg-success/15 border-success',
  again: 'bg-warning/15 border-warning',
  unknown: 'bg-error/10 border-error',
  kept: 'border-base-300',
}

/** The officer's phone at the door. It goes on without a connection; without scripts the typed code is an ordinary form. */
export default function Door({ loaderData: event, params }: Route.ComponentProps) {
  const { tickets } = event
  const names = useMemo(
    () => new Map(tickets.map(({ ticket, fullName }) => [ticket, fullName])),
    [tickets],
  )
  const nameOf = useCallback(
    (code: string) => names.get(code.toUpperCase().replace(/[^0-9A-Z]/g, '')),
    [names],
  )
  const { read, shown, came, waiting, problem } = useDoor(event, nameOf)
  const at = `/units/${params.unitId}/activities`
  return (
    <Page
      title="Ở cửa"
      crumbs={[
        { to: at, label: 'Hoạt động' },
        { to: `${at}/${event.eventId}`, label: event.title },
      ]}
      lead={event.span}
      actions={<LinkButton to={`${at}/${event.eventId}/attendance`}>Đánh dấu theo tên</LinkButton>}
    >
      {!event.isOn && <Notice>Hoạt động chưa bắt đầu hoặc đã hủy: cửa chưa nhận ai.</Notice>}
      <Section>
        <p className="text-center">
          <strong className="text-4xl tabular-nums" data-testid="came">
            {event.came + came}
          </strong>{' '}
          đã vào
          {event.registered > 0 && `, ${event.registered} người có chỗ`}
        </p>
        {(waiting > 0 || problem) && (
          <p
            role="status"
            className="bg-warning/15 border-warning text-base-content rounded-box border-l-4 px-4 py-3"
          >
            {[problem, waiting > 0 && `${waiting} lượt chờ gửi.`].filter(Boolean).join(' ')}
          </p>
        )}
        <Camera onRead={read} />
        <Form
          intent="checkIn"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            const field = submitted.currentTarget.elements.namedItem('code') as HTMLInputElement
            read(field.value)
            field.value = ''
            field.focus()
          }}
        >
          <TextField
            label="Mã của đoàn viên"
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            hint="Sáu ký tự trên điện thoại của đoàn viên, hoặc quét thẻ đoàn viên."
            className="input input-lg w-full text-center tracking-widest"
          />
          <Button className="btn-lg">Ghi có mặt</Button>
        </Form>
        <ul className="flex flex-col gap-2" aria-live="polite">
          {shown.map((one) => (
            <li key={one.code} className={`rounded-box border-l-4 px-4 py-2 ${looks[one.tone]}`}>
              {one.text}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Mã dán ở cửa hôm nay">
        <div className="flex flex-col items-center gap-3 md:flex-row md:items-start">
          <QrCode svg={event.doorQr} label="Mã để đoàn viên tự quét ở cửa" />
          <p className="max-w-prose">
            In hoặc để mã này trên một màn hình ở cửa: đoàn viên quét bằng camera điện thoại của
            mình rồi bấm “Ghi tôi có mặt”. Mỗi ngày một mã khác.
          </p>
        </div>
      </Section>
    </Page>
  )
}
