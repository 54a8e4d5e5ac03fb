import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { findAttendanceList } from '../attendance/find-list.ts'
import { cancelEvent } from '../event/cancel-event.ts'
import { reopenEvent } from '../event/change-event.ts'
import { findEvent } from '../event/find-event.ts'
import { holdEvent } from '../event/hold-event.ts'
import { linkEntry, unlinkExpense } from '../expense/link-entry.ts'
import { payExpense, proposeExpense } from '../expense/pay-expense.ts'
import { audienceLabels } from '../labels.ts'
import { addEventPhoto } from '../photo/add-photo.ts'
import { removeEventPhoto } from '../photo/remove-photo.ts'
import { registerMember } from '../registration/register-member.ts'
import { withdrawMember } from '../registration/withdraw-registration.ts'
import type { Route } from './+types/event-page.ts'
import { EventBadge } from './activity-links.tsx'
import { daySpan } from './day-span.ts'
import { CancelForm, EventPhotos, ResultForm } from './event-acts.tsx'
import { Expenses } from './expenses.tsx'
import { Registered } from './registered.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const event = await findEvent(ctx, asked)
  const { readsLists, keepsLists } = event.may
  const invited = readsLists
    ? await findAttendanceList(ctx, {
        unitId: Number(asked.unitId),
        eventId: event.eventId,
        of: keepsLists && event.registers && event.endsOn >= ctx.today ? 'invited' : 'registered',
      })
    : null
  const { numbers, expenses } = event
  return {
    ...event,
    span: daySpan(event.startsOn, event.endsOn, event.atTime),
    hasBegun: event.startsOn <= ctx.today,
    isOver: event.endsOn < ctx.today,
    budget: event.budget === null ? 'chưa ghi' : formatVnd(event.budget),
    spent: formatVnd(event.spent),
    registerUntil: event.registerUntil ? formatDay(event.registerUntil) : '',
    guests: formatCount(numbers.guests + event.otherGuests),
    children: formatCount(numbers.children + event.otherChildren),
    expenses: expenses?.map((expense) => ({
      ...expense,
      amount: formatVnd(expense.amount),
      day: expense.day ? formatDay(expense.day) : '',
    })),
    repeats: event.repeats && {
      ...event.repeats,
      startsOn: formatDay(event.repeats.startsOn),
    },
    people: invited?.people ?? null,
    today: formatDay(ctx.today),
  }
})

type Registration = { state: 'going' | 'waiting'; fullName: string }

export const action = formAction({
  register: {
    command: registerMember,
    done: ({ state, fullName }: Registration) =>
      state === 'going' ? `${fullName} đã có chỗ.` : `Hết chỗ: ${fullName} đã vào danh sách chờ.`,
  },
  withdraw: { command: withdrawMember, done: 'Đã rút đăng ký.' },
  hold: { command: holdEvent, done: 'Đã ghi kết quả.' },
  cancel: { command: cancelEvent, done: 'Đã hủy hoạt động.' },
  reopen: { command: reopenEvent, done: 'Đã đưa về kế hoạch.' },
  pay: { command: payExpense, done: 'Đã lập phiếu chi.' },
  propose: { command: proposeExpense, done: 'Đã gửi đề nghị chi; chờ người thứ hai duyệt.' },
  link: { command: linkEntry, done: 'Đã gắn phiếu chi.' },
  unlink: { command: unlinkExpense, done: 'Đã bỏ gắn.' },
  addPhoto: { command: addEventPhoto, done: 'Đã lưu ảnh.' },
  removePhoto: { command: removeEventPhoto, done: 'Đã gỡ ảnh.' },
})

export default function EventPage({ loaderData: event, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/activities`
  const here = `${at}/${event.eventId}`
  const { may, numbers, state } = event
  const isLive = state !== 'cancelled'
  return (
    <Page
      title={event.title}
      crumbs={[{ to: at, label: 'Hoạt động' }]}
      lead={`${event.kindName}, ${event.span}${event.place ? `, ${event.place}` : ''}.`}
      actions={
        <>
          {may.keepsLists && isLive && event.hasBegun && (
            <>
              {!event.isOver && (
                <LinkButton to={`${here}/door`} look="primary">
                  Quét mã ở cửa
                </LinkButton>
              )}
              <LinkButton to={`${here}/attendance`} look={event.isOver ? 'primary' : 'plain'}>
                Đánh dấu có mặt
              </LinkButton>
            </>
          )}
          {may.plans && isLive && <LinkButton to={`${here}/edit`}>Sửa kế hoạch</LinkButton>}
          {may.plans && <LinkButton to={`${at}/new?repeats=${event.eventId}`}>Làm lại</LinkButton>}
        </>
      }
    >
      {state === 'cancelled' && <Notice>Hoạt động đã hủy: {event.cancelledBecause}</Notice>}
      <Stats>
        {event.registers && (
          <Stat
            label="Chỗ đã nhận"
            value={`${formatCount(event.seatsTaken)}${event.capacity ? ` / ${formatCount(event.capacity)}` : ''}`}
            note={numbers.waiting > 0 ? `${numbers.waiting} người đang chờ chỗ` : undefined}
          />
        )}
        <Stat
          label="Lượt đoàn viên có mặt"
          value={formatCount(numbers.turns)}
          note={
            event.registers && numbers.walkIns > 0
              ? `${formatCount(numbers.walkIns)} người không đăng ký trước`
              : undefined
          }
        />
        <Stat label="Khách" value={event.guests} note="tính riêng, không phải đoàn viên" />
        <Stat label="Cháu" value={event.children} note="tính riêng" />
      </Stats>
      <Section actions={<EventBadge state={state} />} title="Kế hoạch">
        {event.plan && <p className="max-w-prose whitespace-pre-line">{event.plan}</p>}
        <Facts
          facts={[
            ['Thời gian', event.span],
            ['Nơi tổ chức', event.place],
            [
              'Người được mời',
              event.audienceName
                ? `${audienceLabels[event.audience]}: ${event.audienceName}`
                : audienceLabels[event.audience],
            ],
            [
              'Đăng ký',
              event.registers
                ? [
                    event.capacity ? `${formatCount(event.capacity)} chỗ` : 'không giới hạn chỗ',
                    event.registerUntil && `đến hết ${event.registerUntil}`,
                    event.companionsAllowed > 0 &&
                      `mỗi người đưa theo nhiều nhất ${event.companionsAllowed} người`,
                  ]
                    .filter(Boolean)
                    .join(', ')
                : 'Không cần đăng ký',
            ],
            ['Người lên kế hoạch', event.enteredByName],
          ]}
        />
        {event.repeats && (
          <p>
            Lần trước:{' '}
            <Link className="link" to={`${at}/${event.repeats.eventId}`}>
              ngày {event.repeats.startsOn}
            </Link>
            , {formatCount(event.repeats.turns)} lượt.
          </p>
        )}
      </Section>
      {(event.result || (may.plans && isLive && event.hasBegun)) && (
        <ResultForm
          result={event.result}
          otherGuests={event.otherGuests}
          otherChildren={event.otherChildren}
          isHeld={state === 'held'}
          mayWrite={may.plans && isLive && event.hasBegun}
        />
      )}
      {event.people && (
        <Registered
          at={here}
          people={event.people}
          registers={event.registers}
          companionsAllowed={event.companionsAllowed}
          mayWrite={may.keepsLists && isLive && !event.isOver && event.registers}
        />
      )}
      {event.expenses && (
        <Expenses
          unitId={params.unitId}
          expenses={event.expenses}
          spent={event.spent}
          budget={event.budget}
          partName={event.partName}
          pays={may.pays}
          proposes={may.proposes}
          today={event.today}
        />
      )}
      <EventPhotos
        at={at}
        photos={event.photos}
        mayAdd={may.keepsLists && isLive}
        mayRemove={may.removesPhotos}
      />
      {may.plans && <CancelForm state={state} turns={numbers.turns} />}
    </Page>
  )
}
