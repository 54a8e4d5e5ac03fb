import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { guardedCodes } from '../account/guarded-codes.ts'
import { openAccount } from '../account/open-account.ts'
import { setApprovalRule } from '../approval-rule/set-approval-rule.ts'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { recordOpening } from '../entry/record-opening.ts'
import { accountKindLabels } from '../labels.ts'
import type { Route } from './+types/accounts.ts'
import { partChoices } from './choices.ts'

const mayOpenWith = ['asset', 'liability']

export const loader = pageLoader(async (ctx, asked) => {
  const { accounts, may, threshold, parts } = await glanceAtBook(ctx, asked)
  return {
    accounts: accounts.map((account) => ({
      ...account,
      kind: account.money
        ? { cash: 'Tiền mặt', bank: 'Tiền gửi' }[account.money]
        : accountKindLabels[account.kind],
    })),
    openable: accounts
      .filter(
        ({ kind, code, closed }) =>
          mayOpenWith.includes(kind) && !guardedCodes.includes(code) && !closed,
      )
      .map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    parts: partChoices({ parts }),
    threshold: threshold === null ? null : formatVnd(threshold),
    may,
    today: formatDay(ctx.today),
    yearBefore: `31/12/${Number(ctx.today.slice(0, 4)) - 1}`,
  }
})

export const action = formAction({
  opening: { command: recordOpening, done: 'Đã ghi số dư ban đầu.' },
  open: { command: openAccount, done: 'Đã mở tài khoản.' },
  rule: { command: setApprovalRule, done: 'Đã đặt mức duyệt chi.' },
})

export default function Accounts({ loaderData, params }: Route.ComponentProps) {
  const { accounts, openable, parts, threshold, may, today, yearBefore } = loaderData
  const at = `/units/${params.unitId}/ledger`
  return (
    <Page title="Tài khoản và mức duyệt" crumbs={[{ to: at, label: 'Sổ quỹ' }]}>
      {may.keeps && (
        <Section title="Số dư ban đầu">
          <p className="text-base-content/80">
            Số tiền và công nợ có sẵn khi bắt đầu dùng phần mềm. Mỗi tài khoản của mỗi quỹ ghi một
            lần. Tiền góp và tiền vay của từng người được ghi ở trang Quỹ.
          </p>
          <Form intent="opening">
            <FieldRow>
              <SelectField label="Tài khoản" name="account" options={openable} />
              <SelectField label="Thuộc quỹ" name="partId" options={parts} />
            </FieldRow>
            <FieldRow>
              <DayField label="Tính đến hết ngày" name="day" value={yearBefore} />
              <TextField
                label="Số tiền (đồng)"
                name="amount"
                inputMode="numeric"
                autoComplete="off"
                placeholder="1.500.000"
              />
            </FieldRow>
            <div>
              <Button>Ghi số dư</Button>
            </div>
          </Form>
        </Section>
      )}
      <Section title="Mức chi phải có hai người duyệt">
        <p>
          {threshold
            ? `Hiện nay: từ ${threshold} trở lên.`
            : 'Hiện nay đơn vị chưa đặt mức nào: mọi khoản chi đều lập phiếu ngay được.'}
        </p>
        {may.rules && (
          <FoldedForm intent="rule" summary="Đặt mức mới" className="mt-4 flex flex-col gap-4">
            <FieldRow>
              <TextField
                label="Từ số tiền (đồng)"
                name="threshold"
                inputMode="numeric"
                optional
                hint="Để trống: không khoản chi nào cần người thứ hai."
              />
              <DayField label="Áp dụng từ ngày" name="fromDay" value={today} />
            </FieldRow>
            <FieldRow>
              <TextField label="Số quyết định, quy chế" name="decisionNumber" />
              <DayField label="Ngày quyết định" name="decisionDay" />
            </FieldRow>
            <div>
              <Button>Đặt mức</Button>
            </div>
          </FoldedForm>
        )}
      </Section>
      <Section title="Hệ thống tài khoản">
        <table className="table-cards table table-sm">
          <caption className="sr-only">Hệ thống tài khoản</caption>
          <thead>
            <tr>
              <th scope="col">Tài khoản</th>
              <th scope="col">Loại</th>
              <th scope="col">Mục quyết toán</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.code}>
                <td className="card-heading">
                  {account.code} {account.name}
                  {account.number && (
                    <span className="row-note block font-normal">Số {account.number}</span>
                  )}
                </td>
                <td data-label="Loại">
                  {account.kind} {account.closed && <Badge>Đã đóng</Badge>}
                </td>
                <td data-label="Mục quyết toán">{account.reportLine}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {may.keeps && (
          <FoldedForm
            intent="open"
            summary="Mở thêm tài khoản"
            className="mt-4 flex flex-col gap-4"
          >
            <FieldRow>
              <TextField label="Số hiệu" name="code" placeholder="1121" inputMode="numeric" />
              <TextField label="Tên" name="name" placeholder="Tiền gửi tại Agribank" />
            </FieldRow>
            <FieldRow>
              <SelectField
                label="Loại"
                name="kind"
                options={[
                  { value: 'bank', label: 'Tiền gửi ngân hàng' },
                  { value: 'income', label: 'Nguồn thu' },
                  { value: 'expense', label: 'Mục chi' },
                  { value: 'asset', label: 'Phải thu' },
                  { value: 'liability', label: 'Phải trả' },
                ]}
              />
              <TextField label="Số tài khoản ngân hàng" name="number" optional />
            </FieldRow>
            <TextField
              label="Mục quyết toán (B07-TLĐ)"
              name="reportLine"
              optional
              placeholder="31.03"
            />
            <div>
              <Button>Mở tài khoản</Button>
            </div>
          </FoldedForm>
        )}
      </Section>
    </Page>
  )
}
