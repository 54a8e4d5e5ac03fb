import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { FieldRow, SelectField, TextField, TickField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { dayKindLabels, ownDayKinds } from '../labels.ts'
import { addOwnDay } from '../own-day/add-own-day.ts'
import { endOwnDay } from '../own-day/end-own-day.ts'
import { listOwnDays } from '../own-day/list-own-days.ts'
import { restoreOwnDay } from '../own-day/restore-own-day.ts'
import type { Route } from './+types/own-days.ts'

export const loader = pageLoader((ctx, asked) => listOwnDays(ctx, asked))

export const action = formAction({
  add: { command: addOwnDay, done: 'Đã thêm ngày.' },
  end: { command: endOwnDay, done: 'Từ nay không đánh dấu ngày này nữa.' },
  restore: { command: restoreOwnDay, done: 'Đã đánh dấu lại.' },
})

export default function OwnDays({ loaderData: { rows, mayChange }, params }: Route.ComponentProps) {
  return (
    <Page
      title="Ngày riêng của đơn vị"
      crumbs={[{ to: `/units/${params.unitId}/calendar`, label: 'Lịch năm' }]}
      lead="Ngày thành lập cơ quan, công đoàn, ngày truyền thống của ngành… Ghi một lần, năm nào cũng có, tự tính năm tròn."
    >
      <Section>
        {rows.length === 0 && <Empty>Chưa ghi ngày riêng nào.</Empty>}
        <ul className="divide-base-300 divide-y">
          {rows.map((day) => (
            <li
              key={day.ownDayId}
              className="flex flex-wrap items-center justify-between gap-3 py-3"
            >
              <div>
                <p className="font-semibold">{day.name}</p>
                <p className="text-base-content/75 text-sm">
                  {day.dayOfMonth}/{day.month}
                  {day.lunar && ' âm lịch'}
                  {day.beganYear && ` · từ năm ${day.beganYear}`} · {dayKindLabels[day.kind]}
                </p>
              </div>
              <div className="flex items-center gap-2">
                {day.endedOn && <Badge>Thôi đánh dấu</Badge>}
                {mayChange && (
                  <ActionButton
                    intent={day.endedOn ? 'restore' : 'end'}
                    fields={{ ownDayId: day.ownDayId }}
                    label={day.endedOn ? 'Đánh dấu lại' : 'Thôi đánh dấu'}
                    className="btn btn-ghost btn-sm"
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      {mayChange && (
        <Section title="Thêm ngày">
          <Form intent="add">
            <TextField label="Tên ngày" name="name" />
            <FieldRow>
              <TextField label="Ngày trong năm" name="on" placeholder="28/7" hint="Ngày/tháng." />
              <TextField label="Năm bắt đầu" name="beganYear" inputMode="numeric" optional />
              <SelectField
                label="Loại ngày"
                name="kind"
                value="own"
                options={ownDayKinds.map((value) => ({ value, label: dayKindLabels[value] }))}
              />
            </FieldRow>
            <TickField label="Theo âm lịch" name="lunar" />
            <Button className="self-start">Thêm ngày</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}
