import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextArea } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterDay, FilterSelect, ListFilter } from '#ui/table.tsx'
import { assignWork, copyWork, takeRegistrations } from '../assignment/assign-work.ts'
import { checkWork, withdrawWork } from '../assignment/check-work.ts'
import { listWork } from '../assignment/list-work.ts'
import { assignmentStateLabels, checkedStates, remarkKindLabels } from '../labels.ts'
import { addRemark } from '../remark/add-remark.ts'
import type { Route } from './+types/work.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { month, people, choices } = await listWork(ctx, asked)
  const shown = `${month.slice(5, 7)}/${month.slice(0, 4)}`
  return {
    month: shown,
    today: formatDay(ctx.today),
    subunitId: asked.subunitId ?? '',
    subunits: choices
      .filter(({ kind }) => kind === 'subunit')
      .map(({ value, label }) => ({ value: value.split(':')[1] ?? '', label })),
    whom: [
      ...choices.map(({ value, label, kind }) => ({
        value,
        label: kind === 'post' ? `Ai giữ chức: ${label}` : label,
      })),
      ...people.map(({ memberId, fullName }) => ({ value: `member:${memberId}`, label: fullName })),
    ],
    people: people.map((person) => ({
      ...person,
      works: person.works.map((work) => ({ ...work, dueOn: work.dueOn && formatDay(work.dueOn) })),
    })),
    memberChoices: people.map(({ memberId, fullName }) => ({ value: memberId, label: fullName })),
    given: people.reduce((sum, { works }) => sum + works.length, 0),
    without: people.filter(({ works }) => works.length === 0).length,
    registered: people.reduce((sum, { registered }) => sum + registered.length, 0),
  }
})

const given = ({ count }: { count: number }) => `Đã giao ${count} việc.`
export const action = formAction({
  assign: { command: assignWork, done: given },
  copy: { command: copyWork, done: given },
  take: { command: takeRegistrations, done: given },
  check: {
    command: checkWork,
    done: ({ changed }: { changed: number }) =>
      changed > 0 ? `Đã ghi ${changed} việc.` : 'Không có gì thay đổi.',
  },
  withdraw: { command: withdrawWork, done: 'Đã rút việc.' },
  remark: { command: addRemark, done: 'Đã ghi; đoàn viên đọc được ngay.' },
})

export default function WorkPage({ loaderData: page, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/reviews`
  const busy = page.people.filter(({ works }) => works.length > 0)
  const idle = page.people.filter(({ works }) => works.length === 0)
  const all = { month: page.month, whom: page.subunitId ? `subunit:${page.subunitId}` : '' }
  return (
    <Page
      title={`Việc tháng ${page.month}`}
      crumbs={[{ to: at, label: 'Bình xét' }]}
      lead={`${page.given} việc đã giao; ${page.without} người chưa có việc.`}
    >
      <ListFilter>
        <FilterDay name="month" label="Tháng" value={page.month} asks="tháng/năm" />
        <FilterSelect
          name="subunitId"
          label="Tổ, bộ phận"
          value={page.subunitId}
          options={page.subunits}
        />
      </ListFilter>
      <Section title="Giao việc">
        <div className="flex flex-wrap gap-3">
          <ActionButton intent="copy" fields={all} label="Chép việc tháng trước" />
          {page.registered > 0 && (
            <ActionButton
              intent="take"
              fields={all}
              label={`Lấy ${page.registered} phần việc đã đăng ký thi đua`}
            />
          )}
        </div>
        <FoldedForm summary="Giao việc mới" intent="assign" fields={{ month: page.month }}>
          <FieldRow>
            <SelectField
              label="Giao cho"
              name="whom"
              optional
              placeholder="Mọi người"
              options={page.whom}
            />
            <DayField label="Hạn" name="dueOn" optional />
          </FieldRow>
          <TextArea label="Việc" name="content" hint="Mỗi dòng một việc." />
          <Button className="self-start">Giao việc</Button>
        </FoldedForm>
        <FoldedForm summary="Khen, phê bình, góp ý một người" intent="remark">
          <FieldRow>
            <SelectField
              label="Đoàn viên"
              name="memberId"
              options={page.memberChoices}
              placeholder="Chọn người"
            />
            <SelectField
              label="Loại"
              name="kind"
              value="praise"
              options={Object.entries(remarkKindLabels).map(([value, label]) => ({ value, label }))}
            />
            <DayField label="Ngày" name="onDay" value={page.today} />
          </FieldRow>
          <TextArea label="Nội dung" name="content" />
          <Button className="self-start">Ghi</Button>
        </FoldedForm>
      </Section>
      <Section title="Kiểm tra">
        {busy.length === 0 ? (
          <Empty>Tháng này chưa giao việc nào. Hãy chép việc tháng trước hoặc giao việc mới.</Empty>
        ) : (
          <Form intent="check">
            <table className="table-cards table table-sm">
              <caption className="sr-only">Việc của từng người</caption>
              <thead>
                <tr>
                  <th scope="col">Việc</th>
                  <th scope="col">Hạn</th>
                  <th scope="col">Đoàn viên báo</th>
                  <th scope="col">Kết quả</th>
                  <th scope="col">Nhận xét</th>
                </tr>
              </thead>
              <tbody>
                {busy.flatMap((person) =>
                  person.works.map((work) => (
                    <tr key={work.assignmentId}>
                      <td className="card-heading">
                        <input type="hidden" name="assignmentIds[]" value={work.assignmentId} />
                        <input type="hidden" name="versions[]" value={work.version} />
                        <span className="font-semibold">{person.fullName}</span>
                        <span className="block font-normal">{work.content}</span>
                        {work.fromRegistration && <Badge>Từ đăng ký thi đua</Badge>}
                      </td>
                      <td data-label="Hạn">{work.dueOn}</td>
                      <td data-label="Đoàn viên báo">{work.report}</td>
                      <td data-label="Kết quả">
                        <select
                          name="states[]"
                          aria-label={`Kết quả việc của ${person.fullName}`}
                          defaultValue={work.state === 'assigned' ? '' : work.state}
                          className="select select-sm w-44"
                        >
                          <option value="">{assignmentStateLabels.assigned}</option>
                          {checkedStates.map((state) => (
                            <option key={state} value={state}>
                              {assignmentStateLabels[state]}
                            </option>
                          ))}
                        </select>
                      </td>
                      <td data-label="Nhận xét">
                        <input
                          name="remarks[]"
                          aria-label={`Nhận xét việc của ${person.fullName}`}
                          defaultValue={work.remark}
                          autoComplete="off"
                          className="input input-sm w-full min-w-40"
                        />
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
            <Button className="self-start">Ghi kết quả kiểm tra</Button>
          </Form>
        )}
      </Section>
      {busy.some(({ works }) => works.some(({ state }) => state === 'assigned')) && (
        <Section title="Giao nhầm">
          <FoldedForm summary="Rút một việc chưa kiểm tra" intent="withdraw">
            <SelectField
              label="Việc"
              name="assignmentId"
              placeholder="Chọn việc"
              options={busy.flatMap((person) =>
                person.works
                  .filter(({ state }) => state === 'assigned')
                  .map((work) => ({
                    value: work.assignmentId,
                    label: `${person.fullName}: ${work.content}`,
                  })),
              )}
            />
            <Button look="plain" className="self-start">
              Rút việc
            </Button>
          </FoldedForm>
        </Section>
      )}
      {idle.length > 0 && (
        <Section title="Chưa có việc">
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {idle.map(({ memberId, fullName, groupName, registered }) => (
              <li key={memberId}>
                {fullName}
                {groupName && ` (${groupName})`}
                {registered.length > 0 && (
                  <span className="text-base-content/75 text-sm">
                    . Đã đăng ký: {registered.join('; ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
