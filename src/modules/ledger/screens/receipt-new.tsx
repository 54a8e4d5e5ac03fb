import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { recordReceipt } from '../entry/record-receipt.ts'
import type { Route } from './+types/receipt-new.ts'
import { againstChoices, moneyChoices, partChoices } from './choices.ts'
import { MovementFields } from './movement-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const glance = await glanceAtBook(ctx, asked)
    return {
      choices: {
        money: moneyChoices(glance),
        against: againstChoices(glance, 'receipt'),
        parts: partChoices(glance),
      },
      today: formatDay(ctx.today),
    }
  },
  { isFor: [recordReceipt] },
)

export const action = formAction({
  record: {
    command: recordReceipt,
    done: ({ voucherNumber }: { voucherNumber: number }) => `Đã lập phiếu thu số ${voucherNumber}.`,
    next: ({ entryId }: { entryId: number }, { unitId }) =>
      `/units/${unitId}/ledger/entries/${entryId}`,
  },
})

export default function ReceiptNew({ loaderData, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/ledger`
  return (
    <Page title="Lập phiếu thu" crumbs={[{ to: at, label: 'Sổ quỹ' }]}>
      <Section>
        <Form intent="record">
          <DayField label="Ngày thu" name="day" value={loaderData.today} />
          <MovementFields kind="receipt" choices={loaderData.choices} />
          <div className="flex gap-2">
            <Button>Lập phiếu thu</Button>
            <LinkButton to={at} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
