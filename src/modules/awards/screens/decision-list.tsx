import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listDecisions } from '../decision/list-decisions.ts'
import { formLabels, paymentLabels } from '../labels.ts'
import type { Route } from './+types/decision-list.ts'
import { PaymentBadge } from './award-badges.tsx'
import { AwardLinks } from './award-links.tsx'
import { counted } from './counted.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, may, ...list } = await listDecisions(ctx, asked)
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        ...row,
        decidedOn: formatDay(row.decidedOn),
        amount: row.amount > 0 ? formatVnd(row.amount) : '',
        counted: counted(row),
      })),
    },
    may,
    asked: { state: asked.state ?? '', form: asked.form ?? '', year: asked.year ?? '' },
    thisYear: Number(ctx.today.slice(0, 4)),
  }
})

export default function DecisionList({ loaderData, params }: Route.ComponentProps) {
  const { list, may, asked, thisYear } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/awards`
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  return (
    <Page
      title="Khen thưởng"
      lead="Đề nghị, quyết định, tiền thưởng, giấy chứng nhận và sổ khen thưởng ở một chỗ."
      actions={
        <>
          {may.proposes && (
            <LinkButton
              to={`${at}/proposals/new`}
              look={may.decides && list.total > 0 ? 'plain' : 'primary'}
            >
              Lập đề nghị
            </LinkButton>
          )}
          {may.decides && (
            <LinkButton to={`${at}/decisions/new`} look={list.total > 0 ? 'primary' : 'plain'}>
              Ghi quyết định
            </LinkButton>
          )}
        </>
      }
    >
      <AwardLinks at={at} may={may} />
      <Section title="Các quyết định khen thưởng">
        <ListFilter q={list.q} placeholder="Số quyết định, danh hiệu">
          <FilterSelect
            name="form"
            label="Hình thức"
            value={asked.form}
            options={Object.entries(formLabels).map(([value, label]) => ({ value, label }))}
          />
          <FilterSelect
            name="state"
            label="Tiền thưởng"
            value={asked.state}
            options={[
              ...Object.entries(paymentLabels).map(([value, label]) => ({ value, label })),
              { value: 'revoked', label: 'Quyết định đã thu hồi' },
            ]}
          />
          <FilterSelect
            name="year"
            label="Năm"
            value={asked.year}
            options={Array.from({ length: 12 }, (_, index) => String(thisYear - index)).map(
              (value) => ({ value, label: value }),
            )}
          />
        </ListFilter>
        <Table
          caption="Quyết định khen thưởng"
          list={list}
          rowKey={(row) => row.decisionId}
          columns={[
            {
              header: 'Quyết định',
              sort: 'number',
              heading: true,
              cell: (row) => (
                <Link
                  className="link link-hover font-semibold whitespace-nowrap"
                  to={`${at}/decisions/${row.decisionId}`}
                >
                  {row.number}
                </Link>
              ),
            },
            { header: 'Ngày', sort: 'decided', cell: (row) => row.decidedOn },
            {
              header: 'Khen thưởng',
              sort: 'title',
              cell: (row) => (
                <span className="flex flex-col">
                  <span>{row.titleName}</span>
                  <span className="text-base-content/75 text-sm">{row.about}</span>
                </span>
              ),
            },
            { header: 'Số được khen', cell: (row) => row.counted },
            {
              header: 'Tiền thưởng',
              sort: 'amount',
              numeric: true,
              cell: (row) => <span className="whitespace-nowrap">{row.amount}</span>,
            },
            {
              header: 'Tình trạng',
              cell: (row) => (
                <PaymentBadge payment={row.payment} revoked={row.revokedOn !== null} />
              ),
            },
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có quyết định nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty
                action={
                  may.proposes && (
                    <LinkButton to={`${at}/proposals/new`} look="primary">
                      Lập đề nghị đầu tiên
                    </LinkButton>
                  )
                }
              >
                Chưa có quyết định khen thưởng nào. Bắt đầu bằng một đề nghị: chọn danh hiệu, chọn
                người; khi có quyết định, phần mềm làm danh sách chi thưởng, phiếu chi và giấy chứng
                nhận.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
