import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { formatLunarDay, lunarDayOf } from '#platform/vietnamese/lunar-calendar.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { dayKindLabels, dayStateLabels } from '../labels.ts'
import { changeProgrammeDay } from '../programme-day/change-programme-day.ts'
import { dropProgrammeDay } from '../programme-day/drop-programme-day.ts'
import { findProgrammeDay } from '../programme-day/find-programme-day.ts'
import { keepProgrammeDay } from '../programme-day/keep-programme-day.ts'
import { reopenProgrammeDay } from '../programme-day/reopen-programme-day.ts'
import { finishTask } from '../task/finish-task.ts'
import { giveTask } from '../task/give-task.ts'
import { giveUsualTasks } from '../task/give-usual-tasks.ts'
import { reassignTask } from '../task/reassign-task.ts'
import { removeTask } from '../task/remove-task.ts'
import { reopenTask } from '../task/reopen-task.ts'
import { isRound, yearsSince } from '../year/marked-day.ts'
import type { Route } from './+types/day-page.ts'
import { DayFields } from './day-fields.tsx'
import { DayTasks } from './day-tasks.tsx'
import { anniversary, notAfter, shownDay } from './shown-year.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { tasks, onDay, year, beganYear, keptOn, ...day } = await findProgrammeDay(ctx, asked)
  const years = yearsSince(beganYear, year)
  return {
    ...day,
    year,
    beganYear,
    onDay: formatDay(onDay),
    weekday: shownDay(onDay).weekday,
    lunarDay: formatLunarDay(lunarDayOf(onDay)),
    away: daysAwayText(onDay, ctx.today),
    isAhead: onDay >= ctx.today,
    round: isRound(years),
    anniversary: anniversary({ years, beganYear, day: onDay }),
    keptOn: keptOn && formatDay(keptOn),
    today: formatDay(ctx.today),
    suggestedKeptOn: formatDay(notAfter(onDay, ctx.today)),
    tasks: tasks.map(({ dueOn, doneOn, memberName, postName, holders, ...task }) => ({
      ...task,
      dueOn: formatDay(dueOn),
      isLate: doneOn === null && dueOn < ctx.today,
      away: daysAwayText(dueOn, ctx.today),
      done: doneOn && `${task.doneByName}, ${formatDay(doneOn)}`,
      whom: memberName ?? [postName, holders && `(${holders})`].filter(Boolean).join(' '),
    })),
  }
})

export const action = formAction({
  change: { command: changeProgrammeDay, done: 'Đã sửa.' },
  keep: { command: keepProgrammeDay, done: 'Đã ghi là đã tổ chức.' },
  drop: { command: dropProgrammeDay, done: 'Đã bỏ khỏi chương trình năm nay.' },
  reopen: { command: reopenProgrammeDay, done: 'Đã đưa trở lại chương trình.' },
  usual: {
    command: giveUsualTasks,
    done: ({ count }: { count: number }) =>
      count > 0 ? `Đã giao ${count} việc chuẩn bị.` : 'Các việc này đã giao từ trước.',
  },
  give: { command: giveTask, done: 'Đã giao việc.' },
  finish: { command: finishTask, done: 'Đã ghi xong việc.' },
  again: { command: reopenTask, done: 'Đã bỏ ghi xong.' },
  remove: { command: removeTask, done: 'Đã bỏ việc.' },
  reassign: { command: reassignTask, done: 'Đã giao lại.' },
})

export default function DayPage({ loaderData: day, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/calendar`
  return (
    <Page
      title={day.name}
      crumbs={[{ to: `${at}?year=${day.year}`, label: `Lịch năm ${day.year}` }]}
      lead={[`${day.weekday}, ${day.onDay}`, day.lunarDay, day.isAhead ? day.away : '']
        .filter(Boolean)
        .join(' · ')}
    >
      <Section>
        <div className="flex flex-wrap gap-2">
          <Badge tone={day.state === 'kept' ? 'success' : 'neutral'}>
            {dayStateLabels[day.state]}
          </Badge>
          {day.round && <Badge tone="warning">Năm tròn</Badge>}
        </div>
        <Facts
          facts={[
            ['Loại ngày', dayKindLabels[day.kind]],
            ['Kỷ niệm', day.anniversary || 'Không tính năm'],
            ['Việc làm', day.plan && <span className="whitespace-pre-line">{day.plan}</span>],
            ...(day.keptOn ? [['Đã tổ chức ngày', day.keptOn] as const] : []),
            ...(day.note
              ? [[day.state === 'dropped' ? 'Lý do không tổ chức' : 'Kết quả', day.note] as const]
              : []),
            ...(day.source ? [['Nguồn', day.source] as const] : []),
          ]}
        />
        {day.mayChange && (
          <div className="no-print flex flex-col gap-3">
            {day.state !== 'dropped' && (
              <FoldedForm
                intent="keep"
                summary={day.state === 'kept' ? 'Sửa kết quả' : 'Ghi đã tổ chức'}
              >
                <DayField
                  label="Ngày tổ chức"
                  name="keptOn"
                  value={day.keptOn ?? day.suggestedKeptOn}
                />
                <TextArea
                  label="Kết quả"
                  name="note"
                  value={day.state === 'kept' ? day.note : ''}
                  optional
                />
                <Button className="self-start">Ghi đã tổ chức</Button>
              </FoldedForm>
            )}
            <FoldedForm intent="change" summary="Sửa ngày, tên, việc làm">
              <DayFields values={day} />
              <Button className="self-start">Lưu</Button>
            </FoldedForm>
            {day.state === 'planned' && (
              <FoldedForm intent="drop" summary="Không tổ chức năm nay">
                <TextField label="Lý do" name="reason" />
                <Button look="danger" className="self-start">
                  Bỏ khỏi chương trình
                </Button>
              </FoldedForm>
            )}
            {day.state !== 'planned' && (
              <ActionButton
                intent="reopen"
                label={day.state === 'kept' ? 'Bỏ ghi đã tổ chức' : 'Đưa trở lại chương trình'}
                className="btn btn-ghost btn-sm self-start"
              />
            )}
          </div>
        )}
      </Section>
      <DayTasks
        tasks={day.tasks}
        choices={{ posts: day.posts, members: day.members }}
        mayGive={day.mayChange && day.state === 'planned'}
      />
    </Page>
  )
}
