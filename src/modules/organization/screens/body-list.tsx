import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listBodies } from '../body/list-bodies.ts'
import { bodyKindLabels, optionsOf } from '../labels.ts'
import type { Route } from './+types/body-list.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listBodies(ctx, asked)
  const rows = list.rows.map((row) => ({
    ...row,
    opened: formatDay(row.openedOn),
    closed: row.closedOn && formatDay(row.closedOn),
  }))
  return { list: { ...list, rows }, kind: asked.kind ?? '', state: asked.state ?? '' }
})

export default function BodyList({ loaderData, params }: Route.ComponentProps) {
  const { list, kind, state } = loaderData
  const at = `/units/${params.unitId}`
  const add = list.may.staffs && (
    <LinkButton to={`${at}/bodies/new`} look="primary">
      Lập ban
    </LinkButton>
  )
  return (
    <Page title="Các ban" crumbs={[{ to: `${at}/structure`, label: 'Tổ chức' }]} actions={add}>
      <Section>
        <ListFilter q={list.q} placeholder="Tên ban">
          <FilterSelect name="kind" label="Loại" value={kind} options={optionsOf(bodyKindLabels)} />
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={state}
            all="Đang hoạt động"
            options={[
              { value: 'closed', label: 'Đã kết thúc' },
              { value: 'all', label: 'Tất cả' },
            ]}
          />
        </ListFilter>
        <Table
          caption="Các ban"
          list={list}
          rowKey={(row) => row.bodyId}
          columns={[
            {
              header: 'Tên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link to={`${at}/bodies/${row.bodyId}`} className="link link-hover font-semibold">
                  {row.name}
                </Link>
              ),
            },
            { header: 'Nhiệm kỳ', cell: (row) => row.termLabel ?? '' },
            { header: 'Số ghế', numeric: true, cell: (row) => row.seats ?? '' },
            { header: 'Thành lập', sort: 'opened', cell: (row) => row.opened },
            { header: 'Kết thúc', cell: (row) => row.closed ?? '' },
          ]}
          empty={<Empty action={add}>Chưa có ban nào khớp.</Empty>}
        />
      </Section>
    </Page>
  )
}
