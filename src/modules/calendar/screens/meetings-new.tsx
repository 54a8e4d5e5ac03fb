import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { everyMonthsLabels } from '../labels.ts'
import { listMeetingChoices } from '../meeting-series/list-meeting-choices.ts'
import { planMeetings } from '../meeting-series/plan-meetings.ts'
import type { Route } from './+types/meetings-new.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { subunits, bodies, termEndsOn } = await listMeetingChoices(ctx, asked)
    const kinds = new Set(subunits.map(({ kind }) => kind))
    return {
      today: formatDay(ctx.today),
      until: formatDay(termEndsOn ?? `${ctx.today.slice(0, 4)}-12-31`),
      untilHint: termEndsOn ? 'Hết nhiệm kỳ này.' : 'Hết năm nay.',
      whose: [
        { value: 'unit', label: 'Toàn đơn vị' },
        ...bodies.map(({ bodyId, name }) => ({ value: `body:${bodyId}`, label: name })),
        ...(kinds.has('section')
          ? [{ value: 'sections', label: 'Mọi công đoàn bộ phận (mỗi bộ phận một lịch)' }]
          : []),
        ...(kinds.has('group')
          ? [{ value: 'groups', label: 'Mọi tổ công đoàn (mỗi tổ một lịch)' }]
          : []),
        ...subunits.map(({ subunitId, name }) => ({ value: `subunit:${subunitId}`, label: name })),
      ],
    }
  },
  { isFor: [planMeetings] },
)

export const action = formAction({
  plan: {
    command: planMeetings,
    done: ({ meetings }: { meetings: number }) => `Đã lập lịch ${meetings} cuộc họp.`,
    next: (_: object, { unitId }) => `/units/${unitId}/calendar/meetings`,
  },
})

export default function MeetingsNew({ loaderData, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/calendar`
  return (
    <Page
      title="Lập lịch họp định kỳ"
      crumbs={[
        { to: at, label: 'Lịch năm' },
        { to: `${at}/meetings`, label: 'Họp định kỳ' },
      ]}
      lead="Lập một lần cho cả năm hoặc cả nhiệm kỳ. Ngày rơi vào thứ Bảy, Chủ nhật, Tết hay ngày lễ được dời sang ngày làm việc kế tiếp."
    >
      <Section>
        <Form intent="plan">
          <FieldRow>
            <SelectField
              label="Cuộc họp của ai"
              name="whose"
              placeholder="Chọn"
              options={loaderData.whose}
            />
            <TextField
              label="Tên cuộc họp"
              name="name"
              hint="Để trống: phần mềm đặt tên theo ban, bộ phận, tổ."
              optional
            />
            <SelectField
              label="Bao lâu một lần"
              name="everyMonths"
              value="1"
              options={Object.entries(everyMonthsLabels).map(([value, label]) => ({
                value,
                label,
              }))}
            />
            <TextField
              label="Vào ngày nào trong tháng"
              name="dayOfMonth"
              inputMode="numeric"
              value={5}
            />
            <DayField label="Từ ngày" name="fromDay" value={loaderData.today} />
            <DayField
              label="Đến ngày"
              name="untilDay"
              value={loaderData.until}
              hint={loaderData.untilHint}
            />
          </FieldRow>
          <Button className="self-start">Lập lịch</Button>
        </Form>
      </Section>
    </Page>
  )
}
