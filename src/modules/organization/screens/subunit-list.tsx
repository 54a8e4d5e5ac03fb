import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { subunitKindLabels } from '../labels.ts'
import { listSubunits } from '../subunit/list-subunits.ts'
import type { Route } from './+types/subunit-list.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listSubunits(ctx, asked)
  const rows = list.rows.map((row) => ({
    ...row,
    opened: formatDay(row.openedOn),
    closed: row.closedOn && formatDay(row.closedOn),
  }))
  return { list: { ...list, rows }, kind: asked.kind ?? '', closed: asked.closed ?? '' }
})

export default function SubunitList({
  loaderData: { list, kind, closed },
  params,
}: Route.ComponentProps) {
  const add = (
    <LinkButton to={`/units/${params.unitId}/subunits/new`} look="primary">
      Lập tổ hoặc bộ phận
    </LinkButton>
  )
  return (
    <Page
      title="Tổ và bộ phận"
      crumbs={[{ to: `/units/${params.unitId}/structure`, label: 'Tổ chức' }]}
      actions={list.may.arranges && add}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên tổ, bộ phận">
          <FilterSelect
            name="kind"
            label="Loại"
            value={kind}
            options={Object.entries(subunitKindLabels).map(([value, label]) => ({ value, label }))}
          />
          <FilterSelect
            name="closed"
            label="Đã kết thúc"
            value={closed}
            all="Không hiện"
            options={[{ value: 'yes', label: 'Hiện cả' }]}
          />
        </ListFilter>
        <Table
          caption="Tổ và bộ phận"
          list={list}
          rowKey={(row) => row.subunitId}
          columns={[
            {
              header: 'Tên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link
                  to={`/units/${params.unitId}/subunits/${row.subunitId}`}
                  className="link link-hover font-semibold"
                >
                  {row.name}
                </Link>
              ),
            },
            {
              header: 'Loại',
              cell: (row) => subunitKindLabels[row.kind as keyof typeof subunitKindLabels],
            },
            { header: 'Thuộc', cell: (row) => row.parentName ?? '' },
            { header: 'Thành lập', cell: (row) => row.opened, sort: 'opened' },
            { header: 'Kết thúc', cell: (row) => row.closed ?? '' },
          ]}
          empty={
            <Empty action={list.may.arranges && add}>
              Đơn vị chưa có tổ công đoàn hay công đoàn bộ phận nào.
            </Empty>
          }
        />
      </Section>
    </Page>
  )
}
