import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField, TickField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { movementKindLabels } from '../labels.ts'
import { launchMovement } from '../movement/launch-movement.ts'
import { listLaunchChoices } from '../movement/list-launch-choices.ts'
import type { Route } from './+types/movement-new.ts'
import { ContentFields } from './content-fields.tsx'

export const loader = pageLoader(
  async (ctx, asked) => ({
    choices: await listLaunchChoices(ctx, asked),
    today: formatDay(ctx.today),
    endOfYear: `31/12/${ctx.today.slice(0, 4)}`,
  }),
  { isFor: [launchMovement] },
)

export const action = formAction({
  launch: {
    command: launchMovement,
    done: 'Đã phát động.',
    next: ({ movementId }: { movementId: number }, { unitId }) =>
      `/units/${unitId}/movements/${movementId}`,
  },
})

export default function MovementNew({ loaderData, params }: Route.ComponentProps) {
  const { choices, today, endOfYear } = loaderData
  const at = `/units/${params.unitId}/movements`
  return (
    <Page
      title="Phát động"
      crumbs={[{ to: at, label: 'Phong trào thi đua' }]}
      lead={
        choices.unitKinds.length > 0
          ? 'Các đơn vị bên dưới thấy ngay trên trang Hôm nay của họ, ghi đã xem hoặc hưởng ứng với nội dung riêng.'
          : 'Đoàn viên thuộc đối tượng thấy ngay ở “Thi đua của tôi” và đăng ký việc của mình.'
      }
    >
      <Section>
        <Form intent="launch">
          <SelectField
            label="Loại"
            name="kind"
            value="movement"
            options={Object.entries(movementKindLabels).map(([value, label]) => ({ value, label }))}
          />
          <TextField label="Tên" name="name" maxLength={300} />
          <FieldRow>
            <DayField label="Ngày phát động" name="launchedOn" value={today} />
            <DayField
              label="Bắt đầu từ"
              name="fromDay"
              optional
              hint="Để trống: từ ngày phát động."
            />
            <DayField
              label="Kết thúc"
              name="untilDay"
              optional
              value={endOfYear}
              hint="Để trống: chưa định ngày kết thúc."
            />
          </FieldRow>
          <TickField
            label="Thực hiện hằng năm"
            name="everyYear"
            hint="Mỗi năm đăng ký và tổng kết lại; hạn đăng ký lặp lại đúng ngày, tháng."
          />
          <ContentFields choices={choices} />
          <div className="flex gap-2">
            <Button>Phát động</Button>
            <LinkButton to={at} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
