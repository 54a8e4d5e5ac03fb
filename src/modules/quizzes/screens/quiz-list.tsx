import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { ListFilter, Table } from '#ui/table.tsx'
import { quizStateLabels } from '../labels.ts'
import { listQuizzes } from '../quiz/list-quizzes.ts'
import type { Route } from './+types/quiz-list.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { list, mayKeep } = await listQuizzes(ctx, asked)
  return {
    mayKeep,
    list: {
      ...list,
      rows: list.rows.map(({ opensOn, closesOn, ...row }) => ({
        ...row,
        window: `${formatDay(opensOn)} – ${formatDay(closesOn)}`,
      })),
    },
  }
})

export default function QuizList({ loaderData: { list, mayKeep }, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/quizzes`
  const open = mayKeep && (
    <LinkButton look="primary" to={`${at}/new`}>
      Lập cuộc thi
    </LinkButton>
  )
  return (
    <Page
      title="Thi tìm hiểu"
      lead="Mỗi người một đề bốc từ ngân hàng câu hỏi, thi thử rồi thi chính thức, xong thì xem giải thích."
      actions={open}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên cuộc thi" />
        <Table
          caption="Các cuộc thi tìm hiểu"
          list={list}
          rowKey={(row) => row.quizId}
          columns={[
            {
              header: 'Cuộc thi',
              heading: true,
              sort: 'name',
              cell: (row) => (
                <Link className="link link-hover font-semibold" to={`${at}/${row.quizId}`}>
                  {row.name}
                </Link>
              ),
            },
            { header: 'Thi chính thức', sort: 'day', cell: (row) => row.window },
            { header: 'Người dự thi', numeric: true, cell: (row) => row.persons },
            { header: 'Lượt thi', numeric: true, cell: (row) => row.attempts },
            {
              header: 'Trạng thái',
              cell: (row) => (
                <Badge tone={row.state === 'open' ? 'success' : 'neutral'}>
                  {quizStateLabels[row.state]}
                </Badge>
              ),
            },
          ]}
          empty={<Empty>Chưa có cuộc thi nào.</Empty>}
        />
      </Section>
    </Page>
  )
}
