import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount, formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { glanceAtBook } from '../book/glance-at-book.ts'
import { bankNotes } from '../cash-count/bank-notes.ts'
import { countCash } from '../cash-count/count-cash.ts'
import { inspectCash } from '../cash-count/inspect-cash.ts'
import { listCashCounts } from '../cash-count/list-cash-counts.ts'
import { monthName } from '../period/month.ts'
import type { Route } from './+types/cash-counts.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listCashCounts(ctx, { sort: '-day', ...asked })
  const { may, parts } = await glanceAtBook(ctx, asked)
  return {
    list: {
      ...list,
      rows: list.rows.map((row) => ({
        ...row,
        day: formatDay(row.day),
        month: row.month && monthName(row.month),
        counted: formatCount(row.counted),
        booked: formatCount(row.booked),
        off: row.difference === 0 ? null : formatVnd(row.difference ?? 0),
      })),
    },
    may,
    cash: formatVnd(parts.reduce((sum, part) => sum + part.cash, 0)),
    notes: bankNotes.map((note) => ({ name: `notes${note}`, label: `${formatCount(note)} đồng` })),
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  count: { command: countCash, done: 'Đã ghi biên bản kiểm kê.' },
  inspect: { command: inspectCash, done: 'Đã ghi kết quả kiểm tra.' },
})

export default function CashCounts({ loaderData, params }: Route.ComponentProps) {
  const { list, may, cash, notes, today } = loaderData
  const at = `/units/${params.unitId}/ledger`
  const inspects = may.inspects
  return (
    <Page
      title="Kiểm kê tiền mặt"
      crumbs={[{ to: at, label: 'Sổ quỹ' }]}
      lead={`Đếm từng loại tờ rồi so với sổ. Sổ hôm nay còn ${cash} tiền mặt.`}
    >
      <Section>
        <Table
          caption="Các lần kiểm kê"
          list={list}
          rowKey={(row) => row.cashCountId}
          columns={[
            {
              header: 'Ngày',
              sort: 'day',
              heading: true,
              cell: (row) => (
                <span>
                  {row.day}
                  <span className="row-note block font-normal">
                    {row.byName}
                    {row.witness && `, cùng ${row.witness}`}
                  </span>
                </span>
              ),
            },
            {
              header: 'Loại',
              cell: (row) => {
                if (!row.asInspection) return 'Thủ quỹ, kế toán tự đếm'
                return row.month ? `Kiểm tra tháng ${row.month}` : 'Kiểm tra đột xuất'
              },
            },
            { header: 'Đếm được', numeric: true, cell: (row) => row.counted },
            { header: 'Trên sổ', numeric: true, cell: (row) => row.booked },
            {
              header: 'Kết quả',
              cell: (row) =>
                row.off ? (
                  <span>
                    <Badge tone="error">Lệch {row.off}</Badge>
                    <span className="row-note block">{row.remark}</span>
                  </span>
                ) : (
                  <Badge tone="success">Khớp</Badge>
                ),
            },
          ]}
          empty={<Empty>Chưa kiểm kê lần nào.</Empty>}
        />
      </Section>
      {(may.keeps || inspects) && (
        <div id="count">
          <Section title={inspects ? 'Kiểm tra quỹ' : 'Kiểm kê'}>
            <Form intent={inspects ? 'inspect' : 'count'}>
              <FieldRow>
                <DayField label="Ngày" name="day" value={today} />
                {inspects ? (
                  <TextField
                    label="Kiểm tra cho tháng đã khóa"
                    name="month"
                    placeholder="tháng/năm"
                    inputMode="numeric"
                    optional
                    hint="Để trống nếu kiểm tra đột xuất."
                  />
                ) : (
                  <TextField label="Người chứng kiến" name="witness" optional />
                )}
              </FieldRow>
              <fieldset className="grid grid-cols-2 gap-3 md:grid-cols-5">
                <legend className="mb-2 font-semibold">Số tờ từng loại</legend>
                {notes.map(({ name, label }) => (
                  <TextField
                    key={name}
                    label={label}
                    name={name}
                    value="0"
                    inputMode="numeric"
                    autoComplete="off"
                  />
                ))}
              </fieldset>
              {inspects && <TextField label="Người chứng kiến" name="witness" optional />}
              <TextArea label="Nhận xét, nguyên nhân nếu lệch" name="remark" optional rows={2} />
              <div>
                <Button>{inspects ? 'Ghi kết quả kiểm tra' : 'Ghi biên bản kiểm kê'}</Button>
              </div>
            </Form>
          </Section>
        </div>
      )}
    </Page>
  )
}
