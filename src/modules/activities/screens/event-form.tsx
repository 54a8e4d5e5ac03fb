import { formatDay } from '#platform/vietnamese/format-day.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextArea, TextField, TickField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { EventDraft } from '../event/list-event-choices.ts'
import { audienceLabels, eventKindLabels } from '../labels.ts'

type Choice = { value: number; label: string }
export type Choices = { subunits: Choice[]; bodies: Choice[]; parts: Choice[] }

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** The plan of an event: what and when first, then who, then money; what few need is folded away. */
export function EventForm({
  intent,
  button,
  event,
  choices,
  fields = {},
}: {
  intent: string
  button: string
  event: Partial<EventDraft>
  choices: Choices
  fields?: Record<string, string | number>
}) {
  const day = (value: string | null | undefined) => (value ? formatDay(value) : '')
  return (
    <Form intent={intent} fields={fields}>
      <FieldRow>
        <TextField
          label="Tên hoạt động"
          name="title"
          value={event.title}
          hint="Ví dụ: Hội thao chào mừng 28/7."
        />
        <SelectField
          label="Loại"
          name="kind"
          value={event.kind}
          options={optionsOf(eventKindLabels)}
          placeholder="Chọn loại"
        />
        <DayField label="Ngày tổ chức" name="startsOn" value={day(event.startsOn)} />
        <TextField
          label="Giờ bắt đầu"
          name="atTime"
          value={event.atTime}
          optional
          placeholder="07:30"
        />
        <DayField
          label="Ngày kết thúc"
          name="endsOn"
          value={event.endsOn === event.startsOn ? '' : day(event.endsOn)}
          optional
          hint="Để trống nếu trong một ngày."
        />
        <TextField label="Nơi tổ chức" name="place" value={event.place} optional />
      </FieldRow>
      <TextArea label="Nội dung, kế hoạch" name="plan" value={event.plan} optional />
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-2 text-lg font-semibold">Ai tham gia</legend>
        <FieldRow>
          <SelectField
            label="Người được mời"
            name="audience"
            value={event.audience ?? 'all'}
            options={optionsOf(audienceLabels)}
          />
          {choices.subunits.length > 0 && (
            <SelectField
              label="Tổ, bộ phận"
              name="subunitId"
              value={event.subunitId}
              options={choices.subunits}
              optional
              hint="Khi mời một tổ hoặc bộ phận."
            />
          )}
          {choices.bodies.length > 0 && (
            <SelectField
              label="Ban"
              name="bodyId"
              value={event.bodyId}
              options={choices.bodies}
              optional
              hint="Khi mời một ban."
            />
          )}
        </FieldRow>
        <TickField
          label="Có đăng ký trước"
          name="registers"
          checked={event.registers}
          hint="Đoàn viên đăng ký trên điện thoại; tổ trưởng đăng ký thay được."
        />
        <FieldRow>
          <TextField
            label="Số chỗ"
            name="capacity"
            inputMode="numeric"
            value={event.capacity}
            optional
            hint="Hết chỗ thì vào danh sách chờ, ai rút thì người chờ lâu nhất được gọi."
          />
          <DayField
            label="Hạn đăng ký"
            name="registerUntil"
            value={day(event.registerUntil)}
            optional
          />
          <TextField
            label="Mỗi người đưa theo nhiều nhất"
            name="companionsAllowed"
            inputMode="numeric"
            value={event.companionsAllowed ?? 0}
            hint="Khách và con đi cùng, tính cả vào số chỗ."
          />
        </FieldRow>
      </fieldset>
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-2 text-lg font-semibold">Kinh phí</legend>
        <FieldRow>
          <TextField
            label="Dự toán (đồng)"
            name="budget"
            inputMode="numeric"
            value={event.budget}
            optional
          />
          <SelectField
            label="Chi từ"
            name="partId"
            value={event.partId ?? 0}
            options={[{ value: 0, label: 'Tiền công đoàn' }, ...choices.parts]}
          />
        </FieldRow>
      </fieldset>
      <Button className="self-start">{button}</Button>
    </Form>
  )
}
