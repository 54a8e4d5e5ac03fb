import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter } from '#ui/table.tsx'
import { listPositions } from '../position/list-positions.ts'
import type { Route } from './+types/position-list.ts'
import { holderRows } from './holder-rows.ts'
import { HolderTable } from './holder-table.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listPositions(ctx, asked)
  return {
    list: { ...list, rows: holderRows(list.rows) },
    state: asked.state ?? '',
    asOf: asked.asOf ?? '',
  }
})

export default function PositionList({ loaderData, params }: Route.ComponentProps) {
  const { list, state, asOf } = loaderData
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
          <label className="flex flex-col gap-1">
            <span className="text-sm font-semibold">Như ngày</span>
            <input
              type="text"
              name="asOf"
              defaultValue={asOf}
              placeholder="ngày/tháng/năm"
              inputMode="numeric"
              className="input w-36"
            />
          </label>
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
