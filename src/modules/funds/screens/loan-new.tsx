import { may } from '#platform/may.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { FieldRow, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { findFund } from '../fund/find-fund.ts'
import { purposeLabels } from '../labels.ts'
import { requestLoan } from '../loan/request-loan.ts'
import { listPeople } from '../participation/list-people.ts'
import { keepFunds } from '../permissions.ts'
import type { Route } from './+types/loan-new.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { name, rules, closedOn, home } = await findFund(ctx, asked)
    const people = await listPeople(ctx, asked)
    return { name, rules, closedOn, home, people, keeps: may(ctx, asked.unitId, keepFunds) }
  },
  { isFor: [requestLoan] },
)

export const action = formAction({
  ask: {
    command: requestLoan,
    done: 'Đã gửi đề nghị. Ban Chấp hành sẽ xem xét.',
    next: ({ loanId }: { loanId: number }, fields) =>
      `/units/${fields.unitId}/funds/loans/${loanId}`,
  },
})

export default function LoanNew({ loaderData, params }: Route.ComponentProps) {
  const { name, rules, closedOn, people, keeps } = loaderData
  const here = `/units/${params.unitId}/funds/${params.fundId}`
  const options = people.map((one) => ({ value: one.memberId, label: one.fullName }))
  const lends = rules?.loanCeiling && !closedOn
  return (
    <Page
      title="Đề nghị vay"
      crumbs={[{ to: here, label: name }]}
      lead={
        lends
          ? `Nhiều nhất ${formatVnd(rules.loanCeiling ?? 0)}, đến ${rules.maxTermMonths} tháng. Chỉ Ban Chấp hành và người giữ quỹ xem được đề nghị của bạn.`
          : undefined
      }
    >
      {!lends && <Empty>Quỹ này không cho vay.</Empty>}
      {lends && (
        <Section>
          <Form intent="ask">
            {keeps && (
              <SelectField
                label="Ai đề nghị"
                name="memberId"
                placeholder="Chọn đoàn viên"
                value={people.find(({ isMe }) => isMe)?.memberId}
                options={options}
              />
            )}
            <FieldRow>
              <SelectField
                label="Mục đích"
                name="purpose"
                placeholder="Chọn"
                options={Object.entries(purposeLabels).map(([value, label]) => ({ value, label }))}
              />
              <TextField label="Số tiền" name="amount" inputMode="numeric" />
              <TextField
                label="Trả trong mấy tháng"
                name="termMonths"
                type="number"
                min={1}
                max={rules.maxTermMonths}
                value={Math.min(10, rules.maxTermMonths)}
              />
              {rules.guarantorNeeded && (
                <SelectField
                  label="Người bảo lãnh"
                  name="guarantorId"
                  placeholder="Chọn"
                  options={options}
                />
              )}
            </FieldRow>
            <TextArea label="Nói rõ hơn" name="purposeNote" optional />
            <div>
              <Button>Gửi đề nghị</Button>
            </div>
          </Form>
        </Section>
      )}
    </Page>
  )
}
