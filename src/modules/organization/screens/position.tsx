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
import { recognisePosition } from '../position/recognise-position.ts'
import { withdrawPosition } from '../position/withdraw-position.ts'
import type { Route } from './+types/position.ts'
import { holderRows } from './holder-rows.ts'
import { MistakeForm } from './mistake-form.tsx'
import { RecogniseForm } from './recognise-form.tsx'

export const loader = pageLoader(async (ctx, { unitId, positionId }) => {
  const { rows, may } = await listPositions(ctx, { unitId, positionId, state: 'all' })
  const position = holderRows(rows)[0]
  if (!position) throw new NotFound()
  const { decisionNumber, decisionDay, decisionIssuer, toDay } = position
  const decision = [
    decisionNumber,
    decisionDay && `ngày ${formatDay(decisionDay)}`,
    decisionIssuer && `của ${decisionIssuer}`,
  ]
  return {
    ...position,
    decision: decision.filter(Boolean).join(' '),
    seen: decisionNumber
      ? {
          number: decisionNumber,
          day: decisionDay && formatDay(decisionDay),
          issuer: decisionIssuer,
        }
      : null,
    ended: toDay && formatDay(toDay),
    may,
    own: position.personId === ctx.actor?.personId,
  }
})

export const action = formAction({
  leave: { command: leavePosition, done: 'Đã lưu thời gian giữ chức vụ.' },
  recognise: { command: recognisePosition, done: 'Đã ghi quyết định công nhận.' },
  withdraw: {
    command: withdrawPosition,
    done: 'Đã rút chức vụ ghi nhầm.',
    next: (_, { unitId }) => `/units/${unitId}/positions`,
  },
})

/** After a refusal too: the form then carries what the refusal told of. */
export const shouldRevalidate = () => true

export default function Position({ loaderData: position, params }: Route.ComponentProps) {
  const { may, ended, seen, own } = position
  return (
    <Page
      title={position.holderName}
      crumbs={[{ to: `/units/${params.unitId}/positions`, label: 'Cán bộ công đoàn' }]}
      lead={position.kindName}
    >
      <Section>
        <Facts
          facts={[
            ['Ở', position.place || 'Cả đơn vị'],
            ['Thời gian', position.period],
            ['Hình thức', wayInLabels[position.how]],
            ['Quyết định', position.decision],
          ]}
        />
      </Section>
      {may.staffs && (
        <Section title={ended ? 'Sửa ngày thôi giữ chức vụ' : 'Thôi giữ chức vụ'}>
          <Form intent="leave">
            <input type="hidden" name="seenToDay" value={position.toDay ?? ''} />
            <DayField
              label="Ngày cuối giữ chức vụ"
              name="toDay"
              value={ended}
              optional={Boolean(ended)}
              hint={
                ended
                  ? 'Ghi nhầm là đã thôi thì xóa trống rồi lưu.'
                  : 'Từ ngày hôm sau người này không còn quyền của chức vụ.'
              }
            />
            <Button look={ended ? 'plain' : 'primary'} className="self-start">
              {ended ? 'Lưu ngày' : 'Ghi thôi giữ chức vụ'}
            </Button>
          </Form>
        </Section>
      )}
      {may.decides && (
        <RecogniseForm
          seen={seen}
          note="Công đoàn cấp trên công nhận kết quả bầu bằng một quyết định."
        />
      )}
      {may.staffs && !own && (
        <MistakeForm
          intent="withdraw"
          summary="Người này chưa từng giữ chức vụ? Rút việc ghi nhầm"
          says="Chức vụ không còn trong danh sách, số liệu và quyền; điều đã ghi và lý do rút được giữ ở mục Việc ghi nhầm đã rút."
          send="Rút chức vụ"
        />
      )}
    </Page>
  )
}
