import { treeChart } from '#platform/charts/tree-chart.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Chart } from '#ui/chart.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { listUnitsBelow } from '../unit/list-units-below.ts'
import { unitTree } from '../unit/unit-tree.ts'
import type { Route } from './+types/tree.ts'
import { AsOfForm } from './as-of-form.tsx'
import { dayAsked } from './day-asked.ts'
import { nodesOf } from './tree-nodes.ts'
import { UnitFilter } from './unit-filter.tsx'
import { UnitTable } from './unit-table.tsx'
import { ViewTabs } from './view-tabs.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { asked: readable, asOf, dayWrong } = dayAsked(asked)
  const filter = { asOf, dayWrong, kind: asked.kind ?? '', state: asked.state ?? '' }
  const list = await listUnitsBelow(ctx, readable)
  const shown = {
    ...filter,
    picture: asked.view === 'picture',
    today: list.asOf === ctx.today,
    onDay: formatDay(list.asOf),
    may: list.may.arranges,
  }
  if (!shown.picture) {
    const rows = list.rows.map((row) => ({ ...row, established: formatDay(row.establishedOn) }))
    return { ...shown, list: { ...list, rows }, picture: null }
  }
  const tree = await unitTree(ctx, readable)
  const svg = treeChart({
    title: `Cây đơn vị ngày ${shown.onDay}`,
    root: nodesOf(Number(asked.unitId), tree),
  })
  return { ...shown, list: null, picture: { svg, hidden: tree.hidden } }
})

/** The units below, as a list or as a picture, today or on any day. */
export default function Tree({ loaderData, params }: Route.ComponentProps) {
  const { list, picture, may, today, onDay } = loaderData
  const at = `/units/${params.unitId}/tree`
  const establish = (
    <LinkButton to={`${at}/new`} look="primary">
      Lập đơn vị
    </LinkButton>
  )
  return (
    <Page
      title="Đơn vị trực thuộc"
      lead={today ? undefined : <Badge tone="info">Như ngày {onDay}</Badge>}
      actions={
        may && (
          <>
            {establish}
            <LinkButton to={`${at}/merge`}>Sáp nhập</LinkButton>
            <LinkButton to={`${at}/split`}>Chia, tách</LinkButton>
            <LinkButton to={`${at}/transfer`}>Chuyển</LinkButton>
          </>
        )
      }
    >
      <ViewTabs picture={picture !== null} />
      <Section>
        {list && <UnitFilter {...loaderData} q={list.q} />}
        {picture && (
          <AsOfForm
            asOf={loaderData.asOf}
            wrong={loaderData.dayWrong}
            onDay={onDay}
            view="picture"
          />
        )}
        {list && (
          <UnitTable
            list={list}
            empty={
              <Empty action={may && today ? establish : undefined}>
                {today
                  ? 'Không có đơn vị nào khớp. Đơn vị cấp trên lập các đơn vị trực thuộc tại đây.'
                  : `Ngày ${onDay} không có đơn vị trực thuộc nào khớp.`}
              </Empty>
            }
          />
        )}
        {picture && <Chart svg={picture.svg} />}
        {picture && picture.hidden > 0 && (
          <p>Hình không vẽ {picture.hidden} đơn vị ở các cấp dưới; hãy mở từng đơn vị để xem.</p>
        )}
      </Section>
    </Page>
  )
}
