import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { type Sex, sexLabels } from '../labels.ts'
import { listMembersBelow } from '../member/list-members-below.ts'
import type { Route } from './+types/members-below.ts'
import { StateBadge } from './state-badge.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listMembersBelow(ctx, asked)
  return {
    ...list,
    sex: asked.sex ?? '',
    onDay: formatDay(list.onDay),
    rows: list.rows.map((row) => ({ ...row, joinedOn: row.joinedOn && formatDay(row.joinedOn) })),
  }
})

export default function MembersBelow({ loaderData: list }: Route.ComponentProps) {
  return (
    <Page
      title="Đoàn viên các đơn vị"
      lead={`Của đơn vị và mọi đơn vị bên dưới, ngày ${list.onDay}.`}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên đoàn viên">
          <FilterSelect
            name="sex"
            label="Giới tính"
            value={list.sex}
            options={Object.entries(sexLabels).map(([value, label]) => ({ value, label }))}
          />
        </ListFilter>
        <Table
          caption="Đoàn viên các đơn vị"
          list={list}
          rowKey={(row) => `${row.unitId}-${row.memberId}`}
          columns={[
            {
              header: 'Họ và tên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link
                  className="link link-hover"
                  to={`/units/${row.unitId}/members/${row.memberId}`}
                >
                  {row.fullName}
                </Link>
              ),
            },
            {
              header: 'Đơn vị',
              cell: (row) => (
                <Link className="link link-hover" to={`/units/${row.unitId}/members`}>
                  {row.unitName}
                </Link>
              ),
            },
            { header: 'Giới tính', cell: (row) => sexLabels[row.sex as Sex] },
            { header: 'Tổ, bộ phận', cell: (row) => row.groupName ?? '' },
            { header: 'Vào đơn vị', sort: 'joined', cell: (row) => row.joinedOn ?? '' },
            { header: 'Tình trạng', cell: (row) => <StateBadge state={row.state} /> },
          ]}
          empty={<Empty>Không có đoàn viên nào khớp.</Empty>}
        />
      </Section>
    </Page>
  )
}
