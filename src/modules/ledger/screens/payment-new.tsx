import type { ActionFunctionArgs } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { recordPayment } from '../entry/record-payment.ts'
import { proposePayment } from '../proposal/propose-payment.ts'
import type { Route } from './+types/payment-new.ts'
import { againstChoices, moneyChoices, partChoices } from './choices.ts'
import { MovementFields } from './movement-form.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const glance = await glanceAtBook(ctx, asked)
    return {
      choices: {
        money: moneyChoices(glance),
        against: againstChoices(glance, 'payment'),
        parts: partChoices(glance),
      },
      today: formatDay(ctx.today),
      threshold: glance.threshold === null ? null : formatVnd(glance.threshold),
      keeps: glance.may.keeps,
      proposing: asked.propose === '1' || !glance.may.keeps,
    }
  },
  { isFor: [recordPayment, proposePayment] },
)

const record = formAction({
  payment: {
    command: recordPayment,
    done: ({ voucherNumber }: { voucherNumber: number }) => `Đã lập phiếu chi số ${voucherNumber}.`,
    next: ({ entryId }: { entryId: number }, { unitId }) =>
      `/units/${unitId}/ledger/entries/${entryId}`,
  },
})
const propose = formAction({
  payment: {
    command: proposePayment,
    done: 'Đã gửi đề nghị. Người có quyền duyệt sẽ thấy trên trang Hôm nay.',
    next: (_, { unitId }) => `/units/${unitId}/ledger/proposals`,
  },
})

/** One form, two buttons: what was typed for a payment becomes a proposal without being typed again. */
export const action = (args: ActionFunctionArgs) =>
  (args.url.searchParams.get('propose') === '1' ? propose : record)(args)

export default function PaymentNew({ loaderData, params }: Route.ComponentProps) {
  const { choices, today, threshold, keeps, proposing } = loaderData
  const at = `/units/${params.unitId}/ledger`
  const stop = (
    <LinkButton to={at} look="quiet">
      Thôi
    </LinkButton>
  )
  return (
    <Page
      title={proposing ? 'Đề nghị chi' : 'Lập phiếu chi'}
      crumbs={[{ to: at, label: 'Sổ quỹ' }]}
      lead={
        threshold
          ? `Khoản chi từ ${threshold} trở lên phải có người thứ hai duyệt trước khi chi.`
          : undefined
      }
    >
      <Section>
        {proposing ? (
          <Form intent="payment">
            <MovementFields kind="payment" choices={choices} />
            <div className="flex flex-wrap gap-2">
              <Button>Gửi đề nghị</Button>
              {keeps && <LinkButton to={`${at}/payments/new`}>Lập phiếu chi ngay</LinkButton>}
              {stop}
            </div>
          </Form>
        ) : (
          <Form intent="payment">
            <DayField label="Ngày chi" name="day" value={today} />
            <MovementFields kind="payment" choices={choices} />
            <div className="flex flex-wrap gap-2">
              <Button>Lập phiếu chi</Button>
              <Button look="plain" formAction="?propose=1">
                Đề nghị duyệt chi
              </Button>
              {stop}
            </div>
          </Form>
        )}
      </Section>
    </Page>
  )
}
