import { qrCode } from '#platform/documents/qr-code.ts'
import { banks } from '#platform/payment/banks.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { findBankAccount } from '../bank-account/find-bank-account.ts'
import { setBankAccount } from '../bank-account/set-bank-account.ts'
import type { Route } from './+types/bank-account.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const account = await findBankAccount(ctx, { unitId: Number(asked.unitId) })
    const choices = Object.entries(banks).map(([value, label]) => ({ value, label }))
    choices.sort((one, other) => one.label.localeCompare(other.label, 'vi'))
    return { account, choices, qr: account && qrCode(account.vietQr), today: formatDay(ctx.today) }
  },
  { isFor: [setBankAccount] },
)

export const action = formAction({
  set: { command: setBankAccount, done: 'Đã ghi tài khoản. Hãy quét thử mã để kiểm tra.' },
})

export default function BankAccount({ loaderData, params }: Route.ComponentProps) {
  const { account, choices, qr, today } = loaderData
  return (
    <Page
      title="Tài khoản nhận chuyển khoản"
      crumbs={[{ to: `/units/${params.unitId}/funds`, label: 'Các quỹ' }]}
      lead="Mã VietQR được tạo ngay trên máy này; phần mềm không gửi gì cho ngân hàng."
    >
      {account && qr && (
        <Section title="Đang dùng">
          <div className="flex flex-wrap items-center gap-5">
            <QrCode svg={qr} label="Mã VietQR của tài khoản" />
            <p>
              <span className="block text-lg font-semibold">
                {account.bankName} {account.accountNumber}
              </span>
              {account.accountName}
              <span className="text-base-content/75 block text-sm">
                từ ngày {formatDay(account.fromDay)}
              </span>
            </p>
          </div>
        </Section>
      )}
      <Section title={account ? 'Đổi tài khoản' : 'Ghi tài khoản'}>
        <Form intent="set">
          <FieldRow>
            <SelectField label="Ngân hàng" name="bankBin" placeholder="Chọn" options={choices} />
            <TextField label="Số tài khoản" name="accountNumber" inputMode="numeric" />
            <TextField label="Tên chủ tài khoản" name="accountName" />
            <DayField label="Dùng từ ngày" name="fromDay" value={today} />
          </FieldRow>
          <div>
            <Button>Lưu tài khoản</Button>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
