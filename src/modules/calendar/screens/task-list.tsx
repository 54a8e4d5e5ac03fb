import { daysAwayText, formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { ActionButton } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { finishTask } from '../task/finish-task.ts'
import { listTasks } from '../task/list-tasks.ts'
import { reopenTask } from '../task/reopen-task.ts'
import type { Route } from './+types/task-list.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listTasks(ctx, asked)
  return {
    state: asked.state ?? '',
    list: {
      ...list,
      rows: rows.map(({ dueOn, onDay, doneOn, memberName, postName, holders, ...row }) => ({
        ...row,
        dueOn: formatDay(dueOn),
        away: doneOn ? '' : daysAwayText(dueOn, ctx.today),
        onDay: formatDay(onDay),
        done: doneOn && `${row.doneByName}, ${formatDay(doneOn)}`,
        whom: memberName ?? [postName, holders && `(${holders})`].filter(Boolean).join(' '),
      })),
    },
  }
})

export const action = formAction({
  finish: { command: finishTask, done: 'Đã ghi xong việc.' },
  again: { command: reopenTask, done: 'Đã bỏ ghi xong.' },
})

export default function TaskList({ loaderData: { list, state }, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/calendar`
  return (
    <Page
      title="Việc chuẩn bị"
      crumbs={[{ to: at, label: 'Lịch năm' }]}
      lead="Việc làm trước các ngày trong chương trình: ai làm, hạn ngày nào, xong chưa."
    >
      <Section>
        <ListFilter q={list.q} placeholder="Việc, ngày, người">
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={state}
            all="Chưa xong"
            options={[
              { value: 'overdue', label: 'Quá hạn' },
              { value: 'done', label: 'Đã xong' },
            ]}
          />
        </ListFilter>
        <Table
          caption="Việc chuẩn bị"
          list={list}
          rowKey={(row) => row.taskId}
          columns={[
            { header: 'Việc', heading: true, cell: (row) => row.what },
            {
              header: 'Hạn',
              sort: 'due',
              cell: (row) => [row.dueOn, row.away].filter(Boolean).join(' · '),
            },
            {
              header: 'Cho ngày',
              sort: 'day',
              cell: (row) => (
                <Link className="link link-hover" to={`${at}/days/${row.dayId}`}>
                  {row.dayName} ({row.onDay})
                </Link>
              ),
            },
            { header: 'Người làm', cell: (row) => row.whom },
            { header: 'Kết quả', cell: (row) => row.done ?? 'Chưa xong' },
            {
              header: 'Ghi',
              cell: (row) =>
                row.mayFinish && (
                  <ActionButton
                    intent={row.done ? 'again' : 'finish'}
                    fields={{ taskId: row.taskId }}
                    label={row.done ? 'Bỏ ghi xong' : 'Xong'}
                  />
                ),
            },
          ]}
          empty={<Empty>Không có việc chuẩn bị nào.</Empty>}
        />
      </Section>
    </Page>
  )
}
