import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { ListFilter, Table } from '#ui/table.tsx'
import { listWaiting } from '../proposal/list-waiting.ts'
import type { Route } from './+types/waiting.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, may, ...list } = await listWaiting(ctx, asked)
  return {
    list: { ...list, rows: rows.map((row) => ({ ...row, arrivedOn: formatDay(row.arrivedOn) })) },
    may,
  }
})

/** What units below have sent, and what is to be done with it. */
export default function Waiting({ loaderData, params }: Route.ComponentProps) {
  const { list, may } = loaderData
  const at = `/units/${params.unitId}/awards`
  return (
    <Page
      title="Cấp dưới trình khen thưởng"
      crumbs={[{ to: at, label: 'Khen thưởng' }]}
      lead="Mỗi đề nghị: quyết định, trình tiếp lên cấp trên, trả lại để sửa, hoặc không đồng ý."
      actions={
        may.decides &&
        list.total > 0 && (
          <LinkButton to={`${at}/decisions/new`} look="primary">
            Quyết định nhiều đề nghị
          </LinkButton>
        )
      }
    >
      <Section>
        <ListFilter q={list.q} placeholder="Đơn vị, danh hiệu" />
        <Table
          caption="Đề nghị đang chờ"
          list={list}
          rowKey={(row) => `${row.homeUnitId}-${row.proposalId}`}
          columns={[
            {
              header: 'Đơn vị',
              sort: 'unit',
              heading: true,
              cell: (row) => (
                <Link
                  className="link link-hover font-semibold"
                  to={`/units/${row.homeUnitId}/awards/proposals/${row.proposalId}`}
                >
                  {row.unitName}
                </Link>
              ),
            },
            {
              header: 'Danh hiệu',
              sort: 'title',
              cell: (row) => (
                <span className="flex flex-col">
                  <span>{row.titleName}</span>
                  <span className="text-base-content/75 text-sm">{row.about}</span>
                </span>
              ),
            },
            { header: 'Số người, tập thể', numeric: true, cell: (row) => row.count },
            { header: 'Tờ trình', cell: (row) => row.number },
            { header: 'Nhận ngày', sort: 'arrived', cell: (row) => row.arrivedOn },
          ]}
          empty={
            list.q ? (
              <Empty action={<LinkButton to={`${at}/waiting`}>Bỏ tìm</LinkButton>}>
                Không có đề nghị nào khớp.
              </Empty>
            ) : (
              <Empty>Không có đề nghị nào của cấp dưới đang chờ.</Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
