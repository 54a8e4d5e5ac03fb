import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { proposalStateLabels } from '../labels.ts'
import { listProposals } from '../proposal/list-proposals.ts'
import type { Route } from './+types/proposal-list.ts'
import { ProposalBadge } from './award-badges.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, may, ...list } = await listProposals(ctx, asked)
  return {
    list: { ...list, rows: rows.map((row) => ({ ...row, enteredOn: formatDay(row.enteredOn) })) },
    may,
    state: asked.state ?? '',
  }
})

export default function ProposalList({ loaderData, params }: Route.ComponentProps) {
  const { list, may, state } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/awards`
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  const fresh = may.writes && (
    <LinkButton to={`${at}/proposals/new`} look="primary">
      Lập đề nghị
    </LinkButton>
  )
  return (
    <Page
      title="Đề nghị khen thưởng"
      crumbs={[{ to: at, label: 'Khen thưởng' }]}
      lead="Đơn vị tự quyết định, hoặc trình lên cấp trên và theo dõi đề nghị đang ở đâu."
      actions={fresh}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Danh hiệu, nội dung">
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={state}
            options={Object.entries(proposalStateLabels).map(([value, label]) => ({
              value,
              label,
            }))}
          />
        </ListFilter>
        <Table
          caption="Đề nghị khen thưởng"
          list={list}
          rowKey={(row) => row.proposalId}
          columns={[
            {
              header: 'Danh hiệu',
              sort: 'title',
              heading: true,
              cell: (row) => (
                <Link
                  className="link link-hover font-semibold"
                  to={`${at}/proposals/${row.proposalId}`}
                >
                  {row.titleName}
                </Link>
              ),
            },
            { header: 'Về việc', cell: (row) => row.about },
            { header: 'Số người, tập thể', numeric: true, cell: (row) => row.count },
            { header: 'Ngày lập', sort: 'entered', cell: (row) => row.enteredOn },
            {
              header: 'Trạng thái',
              cell: (row) => (
                <span className="flex flex-col items-start gap-1">
                  <ProposalBadge state={row.state} />
                  {row.state === 'submitted' && (
                    <span className="text-base-content/75 text-sm">Ở {row.atUnitName}</span>
                  )}
                </span>
              ),
            },
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={`${at}/proposals`}>Bỏ lọc</LinkButton>}>
                Không có đề nghị nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty action={fresh}>Chưa có đề nghị khen thưởng nào.</Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
