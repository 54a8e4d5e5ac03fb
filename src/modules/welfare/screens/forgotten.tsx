import { listRecordChoices } from '#members'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listForgotten } from '../visit/list-forgotten.ts'
import type { Route } from './+types/forgotten.ts'

const spans = [
  { value: '6', label: '6 tháng' },
  { value: '12', label: '1 năm' },
  { value: '24', label: '2 năm' },
  { value: '36', label: '3 năm' },
  { value: '60', label: '5 năm' },
  { value: '0', label: 'Mọi đoàn viên' },
]

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listForgotten(ctx, asked)
  const { groups } = await listRecordChoices(ctx, asked)
  const shown = (day: string | null) => (day ? formatDay(day) : '')
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        memberId: row.memberId,
        fullName: row.fullName,
        groupName: row.groupName ?? '',
        joinedOn: formatDay(row.joinedOn),
        lastDay: row.lastDay ? formatDay(row.lastDay) : 'Chưa lần nào',
        lastVisit: shown(row.lastVisit),
        visitCount: row.visitCount,
        lastTurn: shown(row.lastTurn),
        turnCount: row.turnCount,
        amount: row.amount > 0 ? formatVnd(row.amount) : '',
      })),
    },
    groups: [
      { value: '0', label: 'Chưa thuộc tổ nào' },
      ...groups.map(({ value, label }) => ({ value: String(value), label })),
    ],
    asked: { months: asked.months ?? '12', lists: asked.lists ?? '', group: asked.group ?? '' },
  }
})

export default function Forgotten({ loaderData, params }: Route.ComponentProps) {
  const { list, groups, asked } = loaderData
  const at = `/units/${params.unitId}/welfare`
  return (
    <Page
      title="Ai lâu chưa được thăm"
      crumbs={[{ to: at, label: 'Chăm lo đoàn viên' }]}
      lead="Đoàn viên đang sinh hoạt mà trong khoảng thời gian này chưa ai thăm và chưa được chăm lo riêng lần nào. Mỗi dòng là những gì đã ghi, không phải lời chê."
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên đoàn viên">
          <label className="flex flex-col gap-1">
            <span className="text-sm font-semibold">Trong</span>
            <select name="months" defaultValue={asked.months} className="select">
              {spans.map((span) => (
                <option key={span.value} value={span.value}>
                  {span.label}
                </option>
              ))}
            </select>
          </label>
          <FilterSelect name="group" label="Tổ" value={asked.group} options={groups} />
          <FilterSelect
            name="lists"
            label="Quà theo danh sách"
            value={asked.lists}
            all="Không tính"
            options={[{ value: 'yes', label: 'Có tính' }]}
          />
        </ListFilter>
        <Table
          caption="Đoàn viên lâu chưa được thăm"
          list={list}
          rowKey={(row) => row.memberId}
          columns={[
            {
              header: 'Đoàn viên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <span>
                  <Link
                    className="link link-hover font-semibold"
                    to={`/units/${params.unitId}/members/${row.memberId}`}
                  >
                    {row.fullName}
                  </Link>
                  <span className="text-base-content/75 block text-sm">
                    vào công đoàn {row.joinedOn}
                  </span>
                </span>
              ),
            },
            { header: 'Tổ, bộ phận', sort: 'group', cell: (row) => row.groupName },
            { header: 'Lần gần nhất', sort: 'last', cell: (row) => row.lastDay },
            {
              header: 'Được thăm',
              numeric: true,
              cell: (row) =>
                row.visitCount > 0 && (
                  <Link className="link" to={`${at}/visits?memberId=${row.memberId}`}>
                    {row.visitCount} lần, {row.lastVisit}
                  </Link>
                ),
            },
            {
              header: 'Được chăm lo',
              numeric: true,
              cell: (row) =>
                row.turnCount > 0 && (
                  <Link
                    className="link"
                    to={`${at}?memberId=${row.memberId}&state=paid${asked.lists && '&lists=yes'}`}
                  >
                    {row.turnCount} lượt, {row.lastTurn}
                  </Link>
                ),
            },
            { header: 'Tổng tiền', sort: 'amount', numeric: true, cell: (row) => row.amount },
            {
              header: 'Việc',
              cell: (row) => (
                <Link className="link" to={`${at}/visits/new?memberId=${row.memberId}`}>
                  Ghi lần thăm
                </Link>
              ),
            },
          ]}
          empty={
            <Empty
              action={<LinkButton to={`${at}/forgotten?months=0`}>Xem mọi đoàn viên</LinkButton>}
            >
              Không ai bị bỏ quên trong khoảng thời gian này.
            </Empty>
          }
        />
      </Section>
    </Page>
  )
}
