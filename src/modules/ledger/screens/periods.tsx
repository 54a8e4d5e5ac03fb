import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { FoldedForm, Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { closeMonth } from '../period/close-month.ts'
import { listPeriods } from '../period/list-periods.ts'
import { monthAfter, monthName } from '../period/month.ts'
import { reopenMonth } from '../period/reopen-month.ts'
import type { Route } from './+types/periods.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, lastClosed } = await listPeriods(ctx, asked)
  const { may } = await glanceAtBook(ctx, asked)
  const lastOver = new Date(`${ctx.today.slice(0, 7)}-01T00:00:00Z`)
  lastOver.setUTCMonth(lastOver.getUTCMonth() - 1)
  const proposed = lastClosed ? monthAfter(lastClosed) : lastOver.toISOString().slice(0, 10)
  return {
    may,
    lastClosed: lastClosed && monthName(lastClosed),
    next: proposed < `${ctx.today.slice(0, 7)}-01` ? monthName(proposed) : null,
    rows: rows.map((row, index) => ({
      key: index,
      month: monthName(row.month),
      closed: `${formatDay(dayOf(new Date(row.closedAt)))}, ${row.closedByName}`,
      reopened:
        row.reopenedAt &&
        `${formatDay(dayOf(new Date(row.reopenedAt)))}, ${row.reopenedByName}, QĐ ${row.decisionNumber}: ${row.reason}`,
      checked: row.checkedOn && `${formatDay(row.checkedOn)}, ${row.checkedBy}`,
      difference: row.difference ? formatVnd(row.difference) : null,
    })),
  }
})

export const action = formAction({
  close: { command: closeMonth, done: 'Đã khóa sổ.' },
  reopen: { command: reopenMonth, done: 'Đã mở lại tháng. Nhớ khóa sổ lại khi xong.' },
})

export default function Periods({ loaderData, params }: Route.ComponentProps) {
  const { may, lastClosed, next, rows } = loaderData
  const at = `/units/${params.unitId}/ledger`
  return (
    <Page
      title="Khóa sổ"
      crumbs={[{ to: at, label: 'Sổ quỹ' }]}
      lead={
        lastClosed
          ? `Sổ đã khóa đến hết tháng ${lastClosed}. Không ghi thêm được gì vào các tháng đã khóa.`
          : 'Chưa khóa tháng nào. Khóa sổ rồi thì không ghi thêm được gì vào tháng đó và các tháng trước.'
      }
      actions={
        may.inspects && (
          <LinkButton to={`${at}/cash-counts#count`} look="primary">
            Kiểm tra quỹ
          </LinkButton>
        )
      }
    >
      {may.closes && next && (
        <Section title="Khóa sổ tháng">
          <Form intent="close" className="flex flex-wrap items-end gap-3">
            <TextField label="Khóa đến hết tháng" name="month" value={next} inputMode="numeric" />
            <Button>Khóa sổ</Button>
          </Form>
          <p className="text-base-content/80 text-sm">
            Trước khi khóa: đếm tiền mặt ở trang Kiểm kê và đối chiếu sao kê ngân hàng.
          </p>
        </Section>
      )}
      <Section title="Các tháng đã khóa">
        {rows.length === 0 ? (
          <Empty>Chưa khóa tháng nào.</Empty>
        ) : (
          <table className="table-cards table table-sm">
            <caption className="sr-only">Các tháng đã khóa sổ</caption>
            <thead>
              <tr>
                <th scope="col">Tháng</th>
                <th scope="col">Khóa sổ</th>
                <th scope="col">Ủy ban Kiểm tra</th>
                <th scope="col">Tình trạng</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <td className="card-heading">{row.month}</td>
                  <td data-label="Khóa sổ">{row.closed}</td>
                  <td data-label="Ủy ban Kiểm tra">
                    {row.checked ?? 'Chưa kiểm tra'}
                    {row.difference && ` (lệch ${row.difference})`}
                  </td>
                  <td data-label="Tình trạng">
                    {row.reopened ? (
                      <span>
                        <Badge tone="warning">Đã mở lại</Badge>
                        <span className="row-note block">{row.reopened}</span>
                      </span>
                    ) : (
                      <Badge tone={row.checked && !row.difference ? 'success' : 'neutral'}>
                        {row.checked ? 'Đã kiểm tra' : 'Đã khóa'}
                      </Badge>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      {may.rules && lastClosed && (
        <Section title="Mở lại tháng khóa sau cùng">
          <FoldedForm
            intent="reopen"
            fields={{ month: lastClosed }}
            summary={`Mở lại tháng ${lastClosed}`}
            className="mt-4 flex flex-col gap-4"
          >
            <FieldRow>
              <TextField label="Số quyết định" name="decisionNumber" />
              <DayField label="Ngày quyết định" name="decisionDay" />
            </FieldRow>
            <TextField label="Lý do" name="reason" />
            <div>
              <Button look="danger">Mở lại</Button>
            </div>
          </FoldedForm>
        </Section>
      )}
    </Page>
  )
}
