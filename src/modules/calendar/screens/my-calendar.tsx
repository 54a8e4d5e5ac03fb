import { ownUnitId } from '#platform/own-unit.ts'
import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { TickField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { showBirthday } from '../shown-birthday/show-birthday.ts'
import { finishTask } from '../task/finish-task.ts'
import { reopenTask } from '../task/reopen-task.ts'
import { findMyYear } from '../year/find-my-year.ts'
import type { Route } from './+types/my-calendar.ts'
import { shownYear } from './shown-year.ts'
import { SubscriptionForm } from './subscription-form.tsx'
import { shownSubscription, subscriptionIntents } from './subscription-parts.ts'
import { YearSwitch, YearView } from './year-view.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const unitId = ownUnitId(ctx)
  if (!unitId) return null
  const found = await findMyYear(ctx, { ...asked, unitId: String(unitId) } as typeof asked)
  return {
    unitId,
    year: found.year,
    theme: found.programme?.theme ?? '',
    birthday: found.birthday,
    tasks: found.tasks.map(({ dueOn, doneOn, onDay, ...task }) => ({
      ...task,
      onDay: formatDay(onDay),
      isDone: doneOn !== null,
      isLate: doneOn === null && dueOn < ctx.today,
      due: doneOn
        ? `Xong ngày ${formatDay(doneOn)}`
        : `hạn ${formatDay(dueOn)}, ${daysAwayText(dueOn, ctx.today)}`,
    })),
    shown: shownYear(found, ctx.today, ''),
    subscription: await shownSubscription(ctx, unitId),
  }
})

/** A member's own page has no unit in its address; the form sends it. */
export const action = formAction({
  finish: { command: finishTask, done: 'Đã ghi xong việc.' },
  again: { command: reopenTask, done: 'Đã bỏ ghi xong.' },
  birthday: { command: showBirthday, done: 'Đã ghi lựa chọn của bạn.' },
  ...subscriptionIntents,
})

export default function MyCalendar({ loaderData }: Route.ComponentProps) {
  if (!loaderData)
    return (
      <Page title="Lịch của tôi">
        <Empty>Tài khoản của bạn chưa gắn với hồ sơ đoàn viên nào đang sinh hoạt.</Empty>
      </Page>
    )
  const { unitId, year, theme, birthday, tasks, shown, subscription } = loaderData
  return (
    <Page
      title={`Lịch năm ${year}`}
      lead={theme ? `Chủ đề năm: ${theme}` : 'Những ngày chung của công đoàn.'}
    >
      {tasks.length > 0 && (
        <div id="viec">
          <Section title="Việc chuẩn bị của tôi">
            <ul className="divide-base-300 divide-y">
              {tasks.map((task) => (
                <li
                  key={task.taskId}
                  className="flex flex-wrap items-center justify-between gap-3 py-3"
                >
                  <div className="min-w-0">
                    <p className="font-semibold">{task.what}</p>
                    <p className="text-base-content/75 text-sm">
                      {task.dayName}, {task.onDay} · {task.due}
                    </p>
                  </div>
                  <div className="flex items-center gap-2">
                    {task.isLate && <Badge tone="error">Quá hạn</Badge>}
                    <ActionButton
                      intent={task.isDone ? 'again' : 'finish'}
                      fields={{ taskId: task.taskId, unitId }}
                      label={task.isDone ? 'Bỏ ghi xong' : 'Xong việc này'}
                    />
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      <YearSwitch year={year} at="/me/calendar" />
      <YearView shown={shown} />
      <Section title="Sinh nhật của tôi">
        {birthday?.hasBirthDay ? (
          <Form intent="birthday" fields={{ unitId }}>
            <TickField
              label={`Cho đồng nghiệp thấy sinh nhật của tôi (${birthday.birthDay})`}
              name="shown"
              checked={birthday.isShown}
              hint="Trong lịch của công đoàn, chỉ ngày và tháng, không có năm. Bỏ dấu lúc nào cũng được."
            />
            <Button look="plain" className="self-start">
              Ghi lựa chọn
            </Button>
          </Form>
        ) : (
          <p>Hồ sơ của bạn chưa ghi ngày sinh.</p>
        )}
      </Section>
      <SubscriptionForm subscription={subscription} unitId={unitId} />
    </Page>
  )
}
