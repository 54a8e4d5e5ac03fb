import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { FieldRow, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { usualTasks } from '../labels.ts'
import { type WhomChoices, WhomSelect } from './whom-select.tsx'

export type ShownTask = {
  taskId: number
  what: string
  daysBefore: number
  dueOn: string
  away: string
  isLate: boolean
  /** By whom and when; null: open. */
  done: string | null
  whom: string
  mayFinish: boolean
}

/** The lead work of a day: what, by whom, until when; done with one tap. */
export function DayTasks({
  tasks,
  choices,
  mayGive,
}: {
  tasks: readonly ShownTask[]
  choices: WhomChoices
  mayGive: boolean
}) {
  return (
    <Section title="Việc chuẩn bị">
      {tasks.length === 0 && (
        <p className="text-base-content/80">Chưa giao việc chuẩn bị nào cho ngày này.</p>
      )}
      <ul className="divide-base-300 divide-y">
        {tasks.map((task) => (
          <li key={task.taskId} className="flex flex-wrap items-start justify-between gap-3 py-3">
            <div className="min-w-0 grow">
              <p className="font-semibold">{task.what}</p>
              <p className="text-base-content/75 text-sm">
                {task.whom} · trước {task.daysBefore} ngày, hạn {task.dueOn}
                {!task.done && ` (${task.away})`}
              </p>
              {task.done && <p className="text-sm">Xong: {task.done}</p>}
              {mayGive && !task.done && (
                <FoldedForm
                  intent="reassign"
                  fields={{ taskId: task.taskId }}
                  summary="Giao cho người khác"
                  look="link text-sm cursor-pointer"
                >
                  <WhomSelect {...choices} />
                  <Button className="btn-sm self-start">Giao lại</Button>
                </FoldedForm>
              )}
            </div>
            <div className="flex flex-wrap items-center gap-2">
              {task.isLate && <Badge tone="error">Quá hạn</Badge>}
              {task.done && <Badge tone="success">Xong</Badge>}
              {task.mayFinish && (
                <ActionButton
                  intent={task.done ? 'again' : 'finish'}
                  fields={{ taskId: task.taskId }}
                  label={task.done ? 'Bỏ ghi xong' : 'Xong việc này'}
                />
              )}
              {mayGive && !task.done && (
                <ActionButton
                  intent="remove"
                  fields={{ taskId: task.taskId }}
                  label="Bỏ"
                  confirm="Bỏ việc này?"
                  className="btn btn-ghost btn-sm"
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {mayGive && (
        <div className="no-print flex flex-col gap-3">
          <Form intent="usual">
            <p>
              Giao một lần {usualTasks.length} việc thường làm, trước{' '}
              {usualTasks.map(({ daysBefore }) => daysBefore).join(', ')} ngày:
            </p>
            <WhomSelect {...choices} />
            <Button className="self-start">Giao ba việc chuẩn bị</Button>
          </Form>
          <FoldedForm intent="give" summary="Giao một việc khác">
            <TextField label="Việc" name="what" />
            <FieldRow>
              <TextField label="Làm trước (ngày)" name="daysBefore" inputMode="numeric" value={7} />
              <WhomSelect {...choices} />
            </FieldRow>
            <Button className="self-start">Giao việc</Button>
          </FoldedForm>
        </div>
      )}
    </Section>
  )
}
