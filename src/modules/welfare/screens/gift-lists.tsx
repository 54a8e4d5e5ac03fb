import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { listEntitlements } from '../entitlement/list-entitlements.ts'
import { listGiftLists } from '../gift-list/list-gift-lists.ts'
import { startGiftList } from '../gift-list/start-gift-list.ts'
import type { Route } from './+types/gift-lists.ts'
import { CaseBadge } from './case-badge.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, may, ...list } = await listGiftLists(ctx, asked)
  const { kinds } = await listEntitlements(ctx, { unitId: Number(asked.unitId) })
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        ...row,
        onDay: formatDay(row.onDay),
        amount: formatVnd(row.amount),
      })),
    },
    may,
    kinds: kinds
      .filter(({ forMany }) => forMany)
      .map(({ code, name }) => ({ value: code, label: name })),
    today: formatDay(ctx.today),
  }
})

type Made = { listId: number; count: number; had: number; unknown: number }

export const action = formAction({
  start: {
    command: startGiftList,
    done: ({ count, had, unknown }: Made) =>
      [
        `Đã lập danh sách ${count} phần quà.`,
        had > 0 && `${had} người đã có phần của năm nay nên không lập lại.`,
        unknown > 0 && `${unknown} cháu chưa ghi ngày sinh nên chưa có trong danh sách.`,
      ]
        .filter(Boolean)
        .join(' '),
    next: ({ listId }: Made, { unitId }) => `/units/${unitId}/welfare/lists/${listId}`,
  },
})

export default function GiftLists({ loaderData, params }: Route.ComponentProps) {
  const { list, may, kinds, today } = loaderData
  const at = `/units/${params.unitId}/welfare`
  return (
    <Page
      title="Danh sách quà"
      crumbs={[{ to: at, label: 'Chăm lo đoàn viên' }]}
      lead="Quà Tết, 1/6, Trung thu… cho mọi người phù hợp trong một lần: một danh sách ký nhận, một lần duyệt, một phiếu chi."
    >
      {may.manages && (
        <Section title="Lập danh sách mới">
          <Form intent="start">
            <FieldRow>
              <SelectField label="Dịp" name="kind" options={kinds} placeholder="Chọn dịp" />
              <TextField label="Tên danh sách" name="name" hint="Ví dụ: Quà Tết Bính Ngọ 2026." />
              <DayField label="Ngày tặng" name="onDay" value={today} />
              <TextField
                label="Con đến hết tuổi"
                name="ageTo"
                inputMode="numeric"
                value={15}
                hint="Chỉ dùng với quà cho con; trẻ em là người dưới 16 tuổi."
              />
            </FieldRow>
            <Button className="self-start">Lập danh sách</Button>
          </Form>
        </Section>
      )}
      <Section title="Đã lập">
        <Table
          caption="Danh sách quà"
          list={list}
          rowKey={(row) => row.listId}
          columns={[
            {
              header: 'Danh sách',
              heading: true,
              cell: (row) => (
                <Link className="link link-hover font-semibold" to={`${at}/lists/${row.listId}`}>
                  {row.name}
                </Link>
              ),
            },
            { header: 'Dịp', cell: (row) => row.kindName },
            { header: 'Ngày tặng', sort: 'day', cell: (row) => row.onDay },
            { header: 'Số phần', numeric: true, cell: (row) => row.count },
            { header: 'Tổng tiền', numeric: true, cell: (row) => row.amount },
            { header: 'Trạng thái', cell: (row) => <CaseBadge state={row.state} /> },
          ]}
          empty={<Empty>Chưa lập danh sách quà nào.</Empty>}
        />
      </Section>
    </Page>
  )
}
