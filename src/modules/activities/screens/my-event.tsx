import { qrCode } from '#platform/documents/qr-code.ts'
import { NotFound } from '#platform/errors.ts'
import { ownUnitId } from '#platform/own-unit.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { FieldRow, TextField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { checkInMyself } from '../attendance/check-in-myself.ts'
import { listMyActivities } from '../registration/list-my-activities.ts'
import { registerMyself } from '../registration/register-member.ts'
import { withdrawMyself } from '../registration/withdraw-registration.ts'
import type { Route } from './+types/my-event.ts'
import { daySpan } from './day-span.ts'
import { companionsOf } from './registered.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) throw new NotFound('Không có hoạt động này.')
  const { events } = await listMyActivities(ctx, { unitId, eventId: Number(asked.eventId) })
  const [event] = events
  if (!event) throw new NotFound('Không có hoạt động này, hoặc hoạt động không mời bạn.')
  const { startsOn, endsOn, registerUntil, capacity, seatsTaken } = event
  const isOver = endsOn < ctx.today
  return {
    ...event,
    unitId,
    companions: companionsOf({ guests: event.guests ?? 0, children: event.children ?? 0 }),
    span: daySpan(startsOn, endsOn, event.atTime),
    isOver,
    isToday: startsOn <= ctx.today && !isOver,
    registerUntil: registerUntil ? formatDay(registerUntil) : '',
    mayRegister:
      event.registers &&
      event.state !== 'cancelled' &&
      !isOver &&
      !event.registration &&
      !event.came &&
      (!registerUntil || registerUntil >= ctx.today),
    isFull: capacity !== null && (seatsTaken >= capacity || event.queued),
    qr: event.ticket && event.registration === 'going' && !isOver ? qrCode(event.ticket) : null,
    /** From the QR on the door. */
    doorCode: asked.code ?? '',
  }
})

type Registered = { state: 'going' | 'waiting' }

export const action = formAction({
  register: {
    command: registerMyself,
    done: ({ state }: Registered) =>
      state === 'going'
        ? 'Bạn đã có chỗ.'
        : 'Hết chỗ: bạn đã vào danh sách chờ. Có người rút là bạn được gọi theo thứ tự.',
  },
  withdraw: { command: withdrawMyself, done: 'Đã rút đăng ký.' },
  come: {
    command: checkInMyself,
    done: 'Đã ghi bạn có mặt.',
    next: (_, { eventId }) => `/me/activities/${eventId}`,
  },
})

/** One event as a member sees it on the phone: register, the code for the door, withdraw. */
export default function MyEvent({ loaderData: event }: Route.ComponentProps) {
  const { unitId } = event
  return (
    <Page
      title={event.title}
      crumbs={[{ to: '/me/activities', label: 'Hoạt động của tôi' }]}
      lead={`${event.kindName}, ${event.span}${event.place ? `, ${event.place}` : ''}.`}
    >
      {event.state === 'cancelled' && <Notice>Hoạt động đã hủy: {event.cancelledBecause}</Notice>}
      {event.doorCode && event.isToday && !event.came && (
        <Section title="Bạn đang ở cửa">
          <Form intent="come" fields={{ unitId, code: event.doorCode }}>
            <Button className="btn-block">Ghi tôi có mặt</Button>
          </Form>
        </Section>
      )}
      <Section>
        {event.came ? (
          <p className="text-success font-semibold">Bạn đã được ghi có mặt.</p>
        ) : event.registration === 'going' ? (
          <div className="flex flex-col items-center gap-3 text-center">
            <p className="font-semibold">
              {event.promoted ? 'Đã có chỗ cho bạn.' : 'Bạn đã có chỗ.'}
              {event.companions && ` Cùng ${event.companions}.`}
            </p>
            {event.qr && (
              <>
                <QrCode svg={event.qr} label={`Mã vào cửa ${event.ticket}`} />
                <p>
                  Đưa mã này ở cửa, hoặc đọc:{' '}
                  <strong className="text-2xl tracking-widest tabular-nums">{event.ticket}</strong>
                </p>
              </>
            )}
          </div>
        ) : event.registration === 'waiting' ? (
          <p>
            Bạn đang ở danh sách chờ, <strong>thứ {event.ahead + 1}</strong>
            {event.companions && `, cùng ${event.companions}`}. Có người rút là bạn được gọi theo
            thứ tự.
          </p>
        ) : event.mayRegister ? (
          <Form intent="register" fields={{ unitId }}>
            <p>
              {event.capacity
                ? event.isFull
                  ? `Đã hết ${event.capacity} chỗ; đăng ký để vào danh sách chờ.`
                  : `Còn ${event.capacity - event.seatsTaken} chỗ trong ${event.capacity}.`
                : 'Không giới hạn số chỗ.'}
              {event.registerUntil && ` Hạn đăng ký ${event.registerUntil}.`}
            </p>
            {event.companionsAllowed > 0 && (
              <FieldRow>
                <TextField
                  label="Số khách đi cùng"
                  name="guests"
                  inputMode="numeric"
                  value={0}
                  hint={`Khách và cháu nhiều nhất ${event.companionsAllowed} người.`}
                />
                <TextField label="Số cháu đi cùng" name="children" inputMode="numeric" value={0} />
              </FieldRow>
            )}
            <Button className="max-md:btn-block md:self-start">
              {event.isFull ? 'Vào danh sách chờ' : 'Đăng ký'}
            </Button>
          </Form>
        ) : (
          <p>
            {event.isOver
              ? 'Hoạt động đã qua.'
              : event.registers
                ? `Đã hết hạn đăng ký (${event.registerUntil}).`
                : 'Không cần đăng ký; đến cửa thì quét mã hoặc ký danh sách.'}
          </p>
        )}
        {event.registration && !event.came && !event.isOver && event.state !== 'cancelled' && (
          <div className="self-center">
            <ActionButton
              intent="withdraw"
              fields={{ unitId }}
              label="Rút đăng ký"
              confirm="Rút đăng ký? Chỗ của bạn sẽ dành cho người đang chờ."
              className="btn btn-ghost"
            />
          </div>
        )}
      </Section>
      {(event.plan || event.result) && (
        <Section title={event.result ? 'Kết quả' : 'Nội dung'}>
          <p className="max-w-prose whitespace-pre-line">{event.result || event.plan}</p>
        </Section>
      )}
    </Page>
  )
}
