import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { adjustMovement } from '../content/adjust-movement.ts'
import { findMovement } from '../movement/find-movement.ts'
import { listLaunchChoices } from '../movement/list-launch-choices.ts'
import type { Route } from './+types/movement-adjust.ts'
import { ContentFields } from './content-fields.tsx'

const shown = (day: string | null) => day && formatDay(day)

export const loader = pageLoader(
  async (ctx, asked) => {
    const found = await findMovement(ctx, asked)
    const now = found.versions[0] ?? found.current
    return {
      name: found.name,
      carried: found.launchedBy !== null,
      untilDay: shown(found.untilDay),
      now: {
        ...now,
        registerBy: shown(now.registerBy),
        decisionDay: shown(now.decisionDay),
        unitKinds: now.unitKinds.map(({ code }) => code),
        subunitIds: now.subunits.map(({ subunitId }) => subunitId),
      },
      choices: await listLaunchChoices(ctx, asked),
      today: formatDay(ctx.today),
    }
  },
  { isFor: [adjustMovement] },
)

export const action = formAction({
  adjust: {
    command: adjustMovement,
    done: 'Đã điều chỉnh; nội dung trước đó vẫn xem lại được.',
    next: (_result: unknown, { unitId, movementId }) => `/units/${unitId}/movements/${movementId}`,
  },
})

export default function MovementAdjust({ loaderData, params }: Route.ComponentProps) {
  const { name, carried, untilDay, now, choices, today } = loaderData
  const at = `/units/${params.unitId}/movements`
  return (
    <Page
      title="Điều chỉnh phong trào"
      crumbs={[
        { to: at, label: 'Phong trào thi đua' },
        { to: `${at}/${params.movementId}`, label: name },
      ]}
      lead="Nội dung mới áp dụng từ ngày ghi dưới đây. Bản đăng ký đã có giữ nguyên."
    >
      <Section>
        <Form intent="adjust">
          <FieldRow>
            <DayField label="Điều chỉnh từ ngày" name="fromDay" value={today} />
            <DayField
              label="Kết thúc"
              name="untilDay"
              optional
              value={untilDay}
              hint="Để trống: chưa định ngày kết thúc."
            />
          </FieldRow>
          <TextField label="Lý do điều chỉnh" name="because" />
          <ContentFields now={now} choices={choices} carried={carried} />
          <div className="flex gap-2">
            <Button>Lưu điều chỉnh</Button>
            <LinkButton to={`${at}/${params.movementId}`} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
