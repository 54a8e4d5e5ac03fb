import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { changeExtraField } from '../extra-field/change-extra-field.ts'
import { closeExtraField } from '../extra-field/close-extra-field.ts'
import { defineExtraField } from '../extra-field/define-extra-field.ts'
import { listExtraFields } from '../extra-field/list-extra-fields.ts'
import { type ExtraFieldKind, extraFieldKindLabels } from '../labels.ts'
import type { Route } from './+types/own-fields.ts'
import { ChangeField } from './change-field.tsx'

export const loader = pageLoader((ctx, asked) => listExtraFields(ctx, asked), {
  isFor: [defineExtraField],
})

export const action = formAction({
  define: { command: defineExtraField, done: 'Đã thêm trường thông tin.' },
  change: { command: changeExtraField, done: 'Đã lưu trường thông tin.' },
  close: { command: closeExtraField, done: 'Đã thôi dùng trường này.' },
})

export default function OwnFields({ loaderData: fields, params }: Route.ComponentProps) {
  return (
    <Page
      title="Thông tin riêng của đơn vị"
      crumbs={[{ to: `/units/${params.unitId}/members`, label: 'Đoàn viên' }]}
      lead="Những điều đơn vị muốn ghi thêm về đoàn viên: cỡ áo đồng phục, tuyến xe đưa đón, nhóm máu…"
    >
      <Section title="Đang dùng">
        {fields.length === 0 && <Empty>Chưa có trường nào. Hãy thêm trường đầu tiên ở dưới.</Empty>}
        <ul className="flex flex-col gap-3">
          {fields.map((field) => (
            <li
              key={field.extraFieldId}
              className="flex flex-wrap items-center justify-between gap-2"
            >
              <span>
                <span className="font-semibold">{field.label}</span>
                <span className="text-base-content/75">
                  {' '}
                  · {extraFieldKindLabels[field.kind as ExtraFieldKind]}
                  {field.options.length > 0 && `: ${field.options.join(', ')}`}
                </span>
              </span>
              <ActionButton
                intent="close"
                fields={{ extraFieldId: field.extraFieldId }}
                label="Thôi dùng"
                confirm={`Thôi hỏi “${field.label}”? Điều đã ghi vẫn còn trong dữ liệu.`}
              />
              <ChangeField field={field} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Thêm trường">
        <Form intent="define">
          <FieldRow>
            <TextField label="Tên trường" name="label" />
            <SelectField
              label="Kiểu"
              name="kind"
              value="text"
              options={Object.entries(extraFieldKindLabels).map(([value, label]) => ({
                value,
                label,
              }))}
            />
          </FieldRow>
          <TextArea
            label="Các lựa chọn"
            name="options"
            hint="Chỉ cần khi kiểu là Chọn một; mỗi dòng một lựa chọn."
            optional
          />
          <Button className="self-start">Thêm trường</Button>
        </Form>
      </Section>
    </Page>
  )
}
