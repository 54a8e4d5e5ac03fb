import { NotFound } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { wayInLabels } from '../labels.ts'
import { leavePosition } from '../position/leave-position.ts'
import { listPositions } from '../position/list-positions.ts'
import type { Route } from './+types/position.ts'
import { holderRows } from './holder-rows.ts'

export const loader = pageLoader(async (ctx, { unitId, positionId }) => {
  const { rows, may } = await listPositions(ctx, { unitId, positionId, state: 'all' })
  const position = holderRows(rows)[0]
  if (!position) throw new NotFound()
  const { decisionNumber, decisionDay, decisionIssuer } = position
  const decision = [
    decisionNumber,
    decisionDay && `ngày ${formatDay(decisionDay)}`,
    decisionIssuer && `của ${decisionIssuer}`,
  ]
  return {
    ...position,
    decision: decision.filter(Boolean).join(' '),
    mayLeave: may.staffs && !position.toDay,
  }
})

export const action = formAction({
  leave: { command: leavePosition, done: 'Đã ghi thôi giữ chức vụ.' },
})

export default function Position({ loaderData: position, params }: Route.ComponentProps) {
  return (
    <Page
      title={position.holderName}
      crumbs={[{ to: `/units/${params.unitId}/positions`, label: 'Cán bộ công đoàn' }]}
      lead={position.kindName}
    >
      <Section>
        <Facts
          facts={[
            ['Ở', position.place],
            ['Thời gian', position.period],
            ['Hình thức', wayInLabels[position.how]],
            ['Quyết định', position.decision],
          ]}
        />
      </Section>
      {position.mayLeave && (
        <Section title="Thôi giữ chức vụ">
          <Form intent="leave">
            <DayField
              label="Ngày cuối giữ chức vụ"
              name="toDay"
              hint="Từ ngày hôm sau người này không còn quyền của chức vụ."
            />
            <Button className="self-start">Ghi thôi giữ chức vụ</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}
