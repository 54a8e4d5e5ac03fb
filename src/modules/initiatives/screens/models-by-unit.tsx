import { barChart } from '#platform/charts/bar-chart.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Chart } from '#ui/chart.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { countModels } from '../model/count-models.ts'
import type { Route } from './+types/models-by-unit.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const units = await countModels(ctx, asked)
  return {
    units,
    chart: barChart({
      title: 'Mô hình đang áp dụng theo đơn vị',
      bars: units
        .filter(({ adopted }) => adopted > 0)
        .map(({ name, adopted }) => ({ label: name, value: adopted })),
      size: 'full',
    }),
  }
})

export default function ModelsByUnit({ loaderData, params }: Route.ComponentProps) {
  const { units, chart } = loaderData
  const list = { rows: units, total: units.length, page: 1, size: units.length, sort: '', q: '' }
  return (
    <Page
      title="Mô hình theo đơn vị"
      crumbs={[{ to: `/units/${params.unitId}/models`, label: 'Mô hình, cách làm hay' }]}
      lead="Đơn vị nào giới thiệu, đơn vị nào làm theo và đã báo kết quả."
    >
      {units.length > 0 && (
        <Section title="Đang áp dụng">
          <Chart svg={chart} />
        </Section>
      )}
      <Section>
        <Table
          caption="Mô hình theo đơn vị"
          list={list}
          rowKey={(row) => row.unitId}
          columns={[
            { header: 'Đơn vị', heading: true, cell: (row) => row.name },
            { header: 'Giới thiệu', numeric: true, cell: (row) => row.described },
            { header: 'Đang áp dụng', numeric: true, cell: (row) => row.adopted },
            { header: 'Đã báo kết quả', numeric: true, cell: (row) => row.reported },
            { header: 'Đã thôi', numeric: true, cell: (row) => row.givenUp },
          ]}
          empty={<Empty>Chưa đơn vị nào giới thiệu hay áp dụng mô hình.</Empty>}
        />
      </Section>
    </Page>
  )
}
