import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { subunitKindLabels } from '../labels.ts'
import { listSubunits } from '../subunit/list-subunits.ts'
import type { Route } from './+types/subunit-list.ts'

export const loader = pageLoader(async (ctx, asked) => ({
  list: await listSubunits(ctx, asked),
  kind: asked.kind ?? '',
}))

export default function SubunitList({ loaderData: { list, kind }, params }: Route.ComponentProps) {
  const add = (
    <LinkButton to={`/units/${params.unitId}/subunits/new`} look="primary">
      Lập tổ hoặc bộ phận
    </LinkButton>
  )
  return (
    <Page title="Tổ và bộ phận" actions={add}>
      <Section>
        <ListFilter q={list.q} placeholder="Tên tổ, bộ phận">
          <FilterSelect
            name="kind"
            label="Loại"
            value={kind}
            options={Object.entries(subunitKindLabels).map(([value, label]) => ({ value, label }))}
          />
        </ListFilter>
        <Table
          caption="Tổ và bộ phận"
          list={list}
          rowKey={(row) => row.subunitId}
          columns={[
            { header: 'Tên', cell: (row) => row.name, sort: 'name', heading: true },
            {
              header: 'Loại',
              cell: (row) => subunitKindLabels[row.kind as keyof typeof subunitKindLabels],
            },
            { header: 'Thuộc', cell: (row) => row.parentName ?? '' },
            { header: 'Thành lập', cell: (row) => row.openedOn, sort: 'opened' },
          ]}
          empty={<Empty action={add}>Đơn vị chưa có tổ công đoàn hay công đoàn bộ phận nào.</Empty>}
        />
      </Section>
    </Page>
  )
}
