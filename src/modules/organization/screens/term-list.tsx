import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { listTerms } from '../term/list-terms.ts'
import type { Route } from './+types/term-list.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listTerms(ctx, { sort: '-starts', ...asked })
  const rows = list.rows.map((term) => ({
    ...term,
    starts: formatDay(term.startsOn),
    planned: formatDay(term.plannedEndOn),
    ended: term.endedOn ? formatDay(term.endedOn) : 'Đang diễn ra',
  }))
  return { list: { ...list, rows } }
})

export default function TermList({ loaderData: { list }, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}`
  const add = list.may.staffs && (
    <LinkButton to={`${at}/terms/new`} look="primary">
      Bắt đầu nhiệm kỳ
    </LinkButton>
  )
  return (
    <Page title="Nhiệm kỳ" crumbs={[{ to: `${at}/structure`, label: 'Tổ chức' }]} actions={add}>
      <Section>
        <Table
          caption="Các nhiệm kỳ"
          list={list}
          rowKey={(term) => term.termId}
          columns={[
            {
              header: 'Nhiệm kỳ',
              sort: 'label',
              heading: true,
              cell: (term) => (
                <Link to={`${at}/terms/${term.termId}`} className="link link-hover font-semibold">
                  {term.label}
                </Link>
              ),
            },
            { header: 'Bắt đầu', sort: 'starts', cell: (term) => term.starts },
            { header: 'Dự kiến đến', cell: (term) => term.planned },
            { header: 'Kết thúc', cell: (term) => term.ended },
          ]}
          empty={<Empty action={add}>Chưa ghi nhiệm kỳ nào.</Empty>}
        />
      </Section>
    </Page>
  )
}
