import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listVotes } from '../vote/list-votes.ts'
import type { Route } from './+types/vote-list.ts'
import { VoteBadge } from './vote-badge.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, mayManage, ...list } = await listVotes(ctx, asked)
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        ...row,
        startedOn: formatDay(row.startedOn),
        tookPart: row.collected === null ? '' : `${row.collected}/${row.electors}`,
      })),
    },
    mayManage,
    asked: { state: asked.state ?? '', secrecy: asked.secrecy ?? '' },
  }
})

export default function VoteList({ loaderData, params }: Route.ComponentProps) {
  const { list, mayManage, asked } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/votes`
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  return (
    <Page
      title="Bỏ phiếu"
      lead="Bỏ phiếu kín trên điện thoại hoặc phiếu giấy, trong cùng một lần kiểm phiếu. Không ai biết ai bỏ cho ai."
      actions={
        mayManage && (
          <LinkButton to={`${at}/new`} look="primary">
            Chuẩn bị cuộc bỏ phiếu
          </LinkButton>
        )
      }
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên cuộc bỏ phiếu">
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={asked.state}
            options={[
              { value: 'open', label: 'Đang làm' },
              { value: 'final', label: 'Đã có kết quả' },
              { value: 'cancelled', label: 'Đã hủy' },
            ]}
          />
          <FilterSelect
            name="secrecy"
            label="Hình thức"
            value={asked.secrecy}
            options={[
              { value: 'secret', label: 'Phiếu kín' },
              { value: 'open', label: 'Công khai' },
            ]}
          />
        </ListFilter>
        <Table
          caption="Các cuộc bỏ phiếu"
          list={list}
          rowKey={(row) => row.voteId}
          columns={[
            {
              header: 'Cuộc bỏ phiếu',
              sort: 'title',
              heading: true,
              cell: (row) => (
                <Link className="link link-hover font-semibold" to={`${at}/${row.voteId}`}>
                  {row.title}
                </Link>
              ),
            },
            { header: 'Hình thức', cell: (row) => (row.secret ? 'Phiếu kín' : 'Công khai') },
            { header: 'Ngày lập', sort: 'started', cell: (row) => row.startedOn },
            { header: 'Cử tri', numeric: true, cell: (row) => row.electors },
            { header: 'Thu về', numeric: true, cell: (row) => row.tookPart },
            {
              header: 'Trạng thái',
              cell: (row) => <VoteBadge state={row.state} secret={row.secret} />,
            },
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có cuộc bỏ phiếu nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty
                action={
                  mayManage && (
                    <LinkButton to={`${at}/new`} look="primary">
                      Chuẩn bị cuộc bỏ phiếu
                    </LinkButton>
                  )
                }
              >
                Chưa có cuộc bỏ phiếu nào. Bình xét thi đua, xin ý kiến, bầu cử đều làm được ở đây.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
