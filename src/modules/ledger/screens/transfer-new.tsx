import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { transferMoney } from '../entry/transfer-money.ts'
import type { Route } from './+types/transfer-new.ts'
import { moneyChoices, partChoices } from './choices.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const glance = await glanceAtBook(ctx, asked)
    return {
      money: moneyChoices(glance),
      parts: partChoices(glance),
      today: formatDay(ctx.today),
    }
  },
  { isFor: [transferMoney] },
)

export const action = formAction({
  transfer: {
    command: transferMoney,
    done: 'Đã ghi việc chuyển tiền.',
    next: (_, { unitId }) => `/units/${unitId}/ledger`,
  },
})

export default function TransferNew({ loaderData, params }: Route.ComponentProps) {
  const { money, parts, today } = loaderData
  const at = `/units/${params.unitId}/ledger`
  return (
    <Page
      title="Chuyển tiền"
      crumbs={[{ to: at, label: 'Sổ quỹ' }]}
      lead="Nộp tiền mặt vào ngân hàng, rút về quỹ, hay chuyển từ quỹ này sang quỹ kia. Không phải là thu hay chi."
    >
      <Section>
        <Form intent="transfer">
          <FieldRow>
            <DayField label="Ngày chuyển" name="day" value={today} />
            <TextField
              label="Số tiền (đồng)"
              name="amount"
              inputMode="numeric"
              autoComplete="off"
              placeholder="1.500.000"
            />
          </FieldRow>
          <FieldRow>
            <SelectField label="Từ" name="fromAccount" options={money} />
            <SelectField label="Của quỹ" name="fromPart" options={parts} />
          </FieldRow>
          <FieldRow>
            <SelectField
              label="Đến"
              name="toAccount"
              options={money}
              value={money[1]?.value ?? money[0]?.value}
            />
            <SelectField label="Vào quỹ" name="toPart" options={parts} />
          </FieldRow>
          <TextField label="Lý do" name="reason" placeholder="Nộp tiền mặt vào ngân hàng" />
          <div className="flex gap-2">
            <Button>Ghi</Button>
            <LinkButton to={at} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
