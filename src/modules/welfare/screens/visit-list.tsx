import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { ListFilter, Table } from '#ui/table.tsx'
import { listVisits } from '../visit/list-visits.ts'
import type { Route } from './+types/visit-list.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listVisits(ctx, asked)
  return { ...list, rows: rows.map((row) => ({ ...row, onDay: formatDay(row.onDay) })) }
})

export default function VisitList({ loaderData: list, params }: Route.ComponentProps) {
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/welfare`
  const add = (
    <LinkButton to={`${at}/visits/new`} look="primary">
      Ghi lần thăm
    </LinkButton>
  )
  return (
    <Page
      title="Nhật ký thăm hỏi"
      crumbs={[{ to: at, label: 'Chăm lo đoàn viên' }]}
      lead="Ai đã thăm ai, ngày nào. Nơi thăm và lý do chỉ mở ở từng lần thăm, có ghi lại ai đã xem."
      actions={add}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên đoàn viên hoặc người đi thăm" />
        <Table
          caption="Các lần thăm"
          list={list}
          rowKey={(row) => row.visitId}
          columns={[
            {
              header: 'Đoàn viên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link className="link link-hover font-semibold" to={`${at}/visits/${row.visitId}`}>
                  {row.fullName}
                </Link>
              ),
            },
            { header: 'Ngày thăm', sort: 'day', cell: (row) => row.onDay },
            { header: 'Người đi thăm', cell: (row) => row.visitors },
          ]}
          empty={
            search.get('q') ? (
              <Empty action={<LinkButton to={`${at}/visits`}>Bỏ lọc</LinkButton>}>
                Không có lần thăm nào khớp.
              </Empty>
            ) : (
              <Empty action={add}>Chưa ghi lần thăm nào.</Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
