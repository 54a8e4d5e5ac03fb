import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import { listInitiatives } from '../initiative/list-initiatives.ts'
import { initiativeStateLabels, scopeLabels } from '../labels.ts'
import type { Route } from './+types/initiative-list.ts'
import { InitiativeBadge } from './initiative-badge.tsx'

const firstYear = 2012

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listInitiatives(ctx, asked)
  const isOwn = ctx.actor?.rights.some(({ unitId }) => unitId === Number(asked.unitId))
  const choices = isOwn ? await listInitiativeChoices(ctx, asked) : null
  const thisYear = Number(ctx.today.slice(0, 4))
  const { year = '', field = '', scope = '', state = '', where = '' } = asked
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        ...row,
        benefit: row.benefitShown > 0 ? formatVnd(row.benefitShown) : '',
        day: formatDay(row.recognisedOn ?? row.enteredOn),
      })),
    },
    may: list.may,
    fields: (choices?.fields ?? []).map(({ code, name }) => ({ value: code, label: name })),
    years: Array.from({ length: thisYear - firstYear + 1 }, (_, back) => String(thisYear - back)),
    unitsBelow: ctx.unit?.unitsBelow ?? false,
    asked: { year, field, scope, state, where },
  }
})

const labelled = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export default function InitiativeList({ loaderData, params }: Route.ComponentProps) {
  const { list, may, fields, years, unitsBelow, asked } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/initiatives`
  const active = Object.values(asked).filter(Boolean).length
  return (
    <Page
      title="Sổ sáng kiến"
      lead="Giải pháp mới do đoàn viên làm ra, đã áp dụng và có hiệu quả."
      actions={
        may.enters && (
          <LinkButton to={`${at}/new`} look="primary">
            Ghi sáng kiến
          </LinkButton>
        )
      }
    >
      <nav aria-label="Việc sáng kiến" className="no-print flex flex-wrap gap-x-5 gap-y-2">
        <Link className="link" to={`${at}/creative-labour`}>
          Đủ điều kiện đề nghị Bằng Lao động sáng tạo
        </Link>
        {unitsBelow && (
          <Link className="link" to={`${at}?where=sent`}>
            Cấp dưới gửi lên
          </Link>
        )}
      </nav>
      <Section
        title={
          asked.where === 'below'
            ? 'Sáng kiến của đơn vị và cấp dưới'
            : asked.where === 'sent'
              ? 'Sáng kiến cấp dưới gửi lên, chờ trả lời'
              : 'Sáng kiến'
        }
        actions={
          list.total > 0 && (
            <LinkButton to={`${at}/export.xlsx?${search}`} reloadDocument className="btn-sm">
              Xuất Excel
            </LinkButton>
          )
        }
      >
        <ListFilter q={list.q} placeholder="Tên sáng kiến, tác giả" active={active}>
          <FilterSelect
            name="year"
            label="Năm"
            value={asked.year}
            options={years.map((year) => ({ value: year, label: year }))}
          />
          {fields.length > 0 && (
            <FilterSelect name="field" label="Lĩnh vực" value={asked.field} options={fields} />
          )}
          <FilterSelect
            name="scope"
            label="Phạm vi"
            value={asked.scope}
            options={labelled(scopeLabels)}
          />
          <FilterSelect
            name="state"
            label="Kết quả"
            value={asked.state}
            all="Tất cả, trừ đã rút"
            options={labelled(initiativeStateLabels)}
          />
          {unitsBelow && (
            <FilterSelect
              name="where"
              label="Ở đâu"
              value={asked.where}
              all="Đơn vị này"
              options={[
                { value: 'below', label: 'Cả cấp dưới' },
                { value: 'sent', label: 'Cấp dưới gửi lên' },
              ]}
            />
          )}
        </ListFilter>
        <Table
          caption="Sổ sáng kiến"
          list={list}
          rowKey={(row) => `${row.unitId}:${row.initiativeId}`}
          columns={[
            {
              header: 'Sáng kiến',
              sort: 'title',
              heading: true,
              cell: (row) => (
                <Link
                  className="link link-hover font-semibold"
                  to={`/units/${row.unitId}/initiatives/${row.initiativeId}`}
                >
                  {row.title}
                </Link>
              ),
            },
            ...(asked.where
              ? [
                  {
                    header: 'Đơn vị',
                    sort: 'unit',
                    cell: (row: (typeof list.rows)[number]) => row.unitName,
                  },
                ]
              : []),
            { header: 'Tác giả', cell: (row) => row.authors },
            { header: 'Lĩnh vực', cell: (row) => row.fieldName },
            { header: 'Ngày', sort: 'year', cell: (row) => row.day },
            {
              header: 'Làm lợi',
              sort: 'benefit',
              numeric: true,
              cell: (row) => <span className="whitespace-nowrap">{row.benefit}</span>,
            },
            {
              header: 'Kết quả',
              cell: (row) => (
                <span className="flex flex-wrap gap-1">
                  <InitiativeBadge state={row.state} scope={row.scope} />
                  {row.isSent && <span className="badge badge-outline">Đang chờ cấp trên</span>}
                </span>
              ),
            },
          ]}
          empty={
            active > 0 || list.q ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có sáng kiến nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty>
                Chưa có sáng kiến nào. Đoàn viên đề xuất trên điện thoại ở “Sáng kiến của tôi”, hoặc
                cán bộ ghi thay.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
