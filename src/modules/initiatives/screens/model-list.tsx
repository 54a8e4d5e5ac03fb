import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import { offerStateLabels } from '../labels.ts'
import { listModels } from '../model/list-models.ts'
import type { Route } from './+types/model-list.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listModels(ctx, asked)
  const { fields } = await listInitiativeChoices(ctx, { unitId: Number(asked.unitId) })
  const { where = '', field = '' } = asked
  return {
    list: { ...list, rows: rows.map((row) => ({ ...row, day: formatDay(row.day) })) },
    may: list.may,
    fields: fields.map(({ code, name }) => ({ value: code, label: name })),
    unitsBelow: ctx.unit?.unitsBelow ?? false,
    asked: { where, field },
  }
})

export default function ModelList({ loaderData, params }: Route.ComponentProps) {
  const { list, may, fields, unitsBelow, asked } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/models`
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  return (
    <Page
      title="Mô hình, cách làm hay"
      lead="Một nơi làm tốt, kể lại một lần, nhiều nơi làm theo và báo lại kết quả."
      actions={
        may.writesModels && (
          <LinkButton to={`${at}/new`} look="primary">
            Giới thiệu mô hình
          </LinkButton>
        )
      }
    >
      {unitsBelow && (
        <nav aria-label="Việc mô hình" className="no-print flex flex-wrap gap-x-5 gap-y-2">
          <Link className="link" to={`${at}/by-unit`}>
            Theo đơn vị
          </Link>
          <Link className="link" to={`${at}?where=offered`}>
            Cấp dưới gửi lên
          </Link>
        </nav>
      )}
      <Section title="Mô hình">
        <ListFilter q={list.q} placeholder="Tên mô hình">
          <FilterSelect
            name="where"
            label="Ở đâu"
            value={asked.where}
            options={[
              { value: 'own', label: 'Của đơn vị' },
              { value: 'published', label: 'Được phổ biến' },
              { value: 'adopted', label: 'Đơn vị đang áp dụng' },
              ...(unitsBelow ? [{ value: 'offered', label: 'Cấp dưới gửi lên' }] : []),
            ]}
          />
          <FilterSelect name="field" label="Lĩnh vực" value={asked.field} options={fields} />
        </ListFilter>
        <Table
          caption="Mô hình, cách làm hay"
          list={list}
          rowKey={(row) => `${row.modelUnitId}:${row.modelId}`}
          columns={[
            {
              header: 'Mô hình',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link
                  className="link link-hover font-semibold"
                  to={`${at}/${row.modelUnitId}/${row.modelId}`}
                >
                  {row.name}
                </Link>
              ),
            },
            { header: 'Nơi làm trước', cell: (row) => row.unitName },
            { header: 'Lĩnh vực', cell: (row) => row.fieldName ?? '' },
            { header: 'Ngày', sort: 'day', cell: (row) => row.day },
            {
              header: 'Đơn vị áp dụng',
              sort: 'adopters',
              numeric: true,
              cell: (row) => row.adopters || '',
            },
            {
              header: 'Trạng thái',
              cell: (row) =>
                row.isAdopted ? (
                  <Badge tone="success">Đang áp dụng</Badge>
                ) : row.source === 'offered' ? (
                  <Badge tone="warning">Chờ phổ biến</Badge>
                ) : row.isPublished && row.offerState !== 'offered' ? (
                  <Badge>Đã phổ biến</Badge>
                ) : (
                  row.offerState && (
                    <Badge tone={row.offerState === 'returned' ? 'warning' : 'neutral'}>
                      {offerStateLabels[row.offerState]}
                    </Badge>
                  )
                ),
            },
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có mô hình nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty>
                Chưa có mô hình nào. Đơn vị có cách làm hay thì giới thiệu ở đây; mô hình cấp trên
                phổ biến cũng hiện ở đây.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
