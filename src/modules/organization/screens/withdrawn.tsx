import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { listWithdrawn } from '../withdrawn/list-withdrawn.ts'
import type { Route } from './+types/withdrawn.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listWithdrawn(ctx, asked)
  return { ...list, rows: list.rows.map((row) => ({ ...row, onDay: formatDay(row.onDay) })) }
})

/** What was entered by mistake and withdrawn: kept, so that it can be explained. */
export default function Withdrawn({ loaderData: list, params }: Route.ComponentProps) {
  return (
    <Page
      title="Việc ghi nhầm đã rút"
      crumbs={[{ to: `/units/${params.unitId}/structure`, label: 'Tổ chức' }]}
      lead="Nhiệm kỳ, ban và chức vụ ghi nhầm. Chúng không còn trong danh sách, số liệu và quyền, nhưng vẫn được giữ cùng lý do."
    >
      <Section>
        <Table
          caption="Việc ghi nhầm đã rút"
          list={list}
          rowKey={(row) => row.withdrawnId}
          columns={[
            { header: 'Đã ghi', heading: true, cell: (row) => row.says },
            { header: 'Lý do rút', cell: (row) => row.reason },
            { header: 'Người rút', cell: (row) => row.byName },
            { header: 'Ngày rút', cell: (row) => row.onDay },
          ]}
          empty={<Empty>Chưa rút việc ghi nhầm nào.</Empty>}
        />
      </Section>
    </Page>
  )
}
