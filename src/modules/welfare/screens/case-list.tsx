import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listCases } from '../case/list-cases.ts'
import { listEntitlements } from '../entitlement/list-entitlements.ts'
import { careLabel, caseStateLabels } from '../labels.ts'
import type { Route } from './+types/case-list.ts'
import { CaseBadge } from './case-badge.tsx'
import { WelfareLinks } from './welfare-links.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listCases(ctx, asked)
  const { kinds, lines, suggestions } = await listEntitlements(ctx, {
    unitId: Number(asked.unitId),
  })
  return {
    list: {
      ...list,
      rows: rows.map(({ happenedOn, amount, ...row }) => ({
        ...row,
        happenedOn: formatDay(happenedOn),
        amount: formatVnd(amount),
      })),
    },
    may: list.may,
    kinds: [
      { value: 'care', label: careLabel },
      ...kinds
        .filter(({ sensitive }) => !sensitive)
        .map(({ code, name }) => ({ value: code, label: name })),
    ],
    hasCatalogue: lines.length > 0 || suggestions.length === 0,
    asked: { state: asked.state ?? '', kind: asked.kind ?? '', lists: asked.lists ?? '' },
  }
})

export default function CaseList({ loaderData, params }: Route.ComponentProps) {
  const { list, may, kinds, hasCatalogue, asked } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/welfare`
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  return (
    <Page
      title="Chăm lo đoàn viên"
      actions={
        may.enters && (
          <>
            <LinkButton to={`${at}/visits/new`}>Ghi lần thăm</LinkButton>
            <LinkButton to={`${at}/cases/new`} look="primary">
              Báo việc
            </LinkButton>
          </>
        )
      }
    >
      <WelfareLinks at={at} may={may} />
      <Section
        title="Hồ sơ chăm lo"
        actions={
          may.manages &&
          list.total > 0 && (
            <LinkButton to={`${at}/export.xlsx?${search}`} reloadDocument className="btn-sm">
              Xuất Excel
            </LinkButton>
          )
        }
      >
        <ListFilter q={list.q} placeholder="Tên đoàn viên">
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={asked.state}
            options={Object.entries(caseStateLabels).map(([value, label]) => ({ value, label }))}
          />
          <FilterSelect name="kind" label="Việc" value={asked.kind} options={kinds} />
          <FilterSelect
            name="lists"
            label="Quà theo danh sách"
            value={asked.lists}
            all="Không kể"
            options={[{ value: 'yes', label: 'Có kể' }]}
          />
        </ListFilter>
        <Table
          caption="Hồ sơ chăm lo"
          list={list}
          rowKey={(row) => row.caseId}
          columns={[
            {
              header: 'Đoàn viên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link className="link link-hover font-semibold" to={`${at}/cases/${row.caseId}`}>
                  {row.fullName}
                </Link>
              ),
            },
            { header: 'Việc', cell: (row) => row.kindName },
            { header: 'Ngày', sort: 'happened', cell: (row) => row.happenedOn },
            { header: 'Số tiền', sort: 'amount', numeric: true, cell: (row) => row.amount },
            {
              header: 'Trạng thái',
              cell: (row) => (
                <span className="flex flex-wrap gap-1">
                  <CaseBadge state={row.state} />
                  {row.isException && <span className="badge badge-outline">Ngoại lệ</span>}
                </span>
              ),
            },
            { header: 'Giấy ký nhận', cell: (row) => (row.hasPaper ? 'Đã có' : '') },
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có hồ sơ nào khớp với điều kiện đang lọc.
              </Empty>
            ) : hasCatalogue ? (
              <Empty>
                Chưa có hồ sơ nào. Khi đoàn viên có việc vui, việc buồn, bấm “Báo việc”; danh mục tự
                điền số tiền.
              </Empty>
            ) : (
              <Empty
                action={
                  <LinkButton to={`${at}/catalogue`} look="primary">
                    Mở danh mục
                  </LinkButton>
                }
              >
                Trước hết cần danh mục: việc gì được bao nhiêu, mấy lần một năm. Có sẵn một danh mục
                gợi ý để bắt đầu.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
