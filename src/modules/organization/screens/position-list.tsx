import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { listPositions } from '../position/list-positions.ts'
import type { Route } from './+types/position-list.ts'
import { AsOfField } from './as-of-field.tsx'
import { dayAsked } from './day-asked.ts'
import { holderRows } from './holder-rows.ts'
import { HolderTable } from './holder-table.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { asked: readable, asOf, dayWrong } = dayAsked(asked)
  const list = await listPositions(ctx, readable)
  return {
    list: { ...list, rows: holderRows(list.rows) },
    state: asked.state ?? '',
    asOf,
    dayWrong,
  }
})

export default function PositionList({ loaderData, params }: Route.ComponentProps) {
  const { list, state, asOf, dayWrong } = loaderData
  const at = `/units/${params.unitId}`
  const add = list.may.staffs && (
    <LinkButton to={`${at}/positions/new`} look="primary">
      Ghi cán bộ
    </LinkButton>
  )
  return (
    <Page
      title="Cán bộ công đoàn"
      crumbs={[{ to: `${at}/structure`, label: 'Tổ chức' }]}
      actions={add}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Họ và tên">
          <FilterSelect
            name="state"
            label="Thời gian"
            value={state}
            all="Đương chức"
            options={[
              { value: 'past', label: 'Đã thôi giữ' },
              { value: 'all', label: 'Tất cả' },
            ]}
          />
          <AsOfField asOf={asOf} wrong={dayWrong} />
        </ListFilter>
        <HolderTable
          at={at}
          list={list}
          empty={<Empty action={add}>Chưa ghi cán bộ nào khớp.</Empty>}
        />
      </Section>
    </Page>
  )
}
