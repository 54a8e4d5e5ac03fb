import { useSearchParams } from 'react-router'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterDay, FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listCourses } from '../course/list-courses.ts'
import { courseKindLabels, organizerLabels, turnsOfPersons } from '../labels.ts'
import type { Route } from './+types/course-list.ts'
import { ActivityLinks } from './activity-links.tsx'
import { daySpan } from './day-span.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, found, ...list } = await listCourses(ctx, asked)
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        courseId: row.courseId,
        title: row.title,
        kindName: row.kindName,
        by: row.organizerName || organizerLabels[row.organizer],
        span: daySpan(row.startsOn, row.endsOn),
        hours: row.hours,
        turns: formatCount(row.turns),
      })),
    },
    found: `${turnsOfPersons(found.turns, found.persons)}${found.hours > 0 ? `, ${formatCount(found.hours)} giờ học` : ''}`,
    may: list.may,
    asked: {
      kind: asked.kind ?? '',
      organizer: asked.organizer ?? '',
      from: asked.from ?? '',
      to: asked.to ?? '',
    },
  }
})

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export default function CourseList({ loaderData, params }: Route.ComponentProps) {
  const { list, found, may, asked } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/training`
  const active = Object.values(asked).filter(Boolean).length
  return (
    <Page
      title="Đào tạo, bồi dưỡng"
      lead="Lớp do công đoàn mở, cấp trên mở hoặc cơ quan cử đi. Mỗi người học một lớp là một lượt."
      actions={
        may.keepsTraining && (
          <LinkButton to={`${at}/new`} look="primary">
            Ghi lớp
          </LinkButton>
        )
      }
    >
      <ActivityLinks unitId={params.unitId} may={may} />
      <Section
        title="Các lớp"
        actions={
          may.readsLists &&
          list.total > 0 && (
            <LinkButton to={`${at}/export.xlsx?${search}`} reloadDocument className="btn-sm">
              Xuất từng lượt ra Excel
            </LinkButton>
          )
        }
      >
        <ListFilter q={list.q} placeholder="Tên lớp, nơi mở" active={active}>
          <FilterSelect
            name="kind"
            label="Loại"
            value={asked.kind}
            options={optionsOf(courseKindLabels)}
          />
          <FilterSelect
            name="organizer"
            label="Ai mở"
            value={asked.organizer}
            options={optionsOf(organizerLabels)}
          />
          <FilterDay name="from" label="Từ ngày" value={asked.from} />
          <FilterDay name="to" label="Đến ngày" value={asked.to} />
        </ListFilter>
        {list.total > 0 && (
          <p>
            {active > 0 || list.q ? 'Khớp điều kiện lọc' : 'Tất cả'}: {list.total} lớp, {found}.
          </p>
        )}
        <Table
          caption="Lớp đào tạo, bồi dưỡng"
          list={list}
          rowKey={(row) => row.courseId}
          columns={[
            {
              header: 'Lớp',
              sort: 'title',
              heading: true,
              cell: (row) => (
                <Link className="link link-hover font-semibold" to={`${at}/${row.courseId}`}>
                  {row.title}
                </Link>
              ),
            },
            { header: 'Loại', sort: 'kind', cell: (row) => row.kindName },
            { header: 'Nơi mở', cell: (row) => row.by },
            { header: 'Thời gian', sort: 'day', cell: (row) => row.span },
            { header: 'Số giờ', numeric: true, cell: (row) => row.hours },
            { header: 'Lượt', sort: 'turns', numeric: true, cell: (row) => row.turns },
          ]}
          empty={
            active > 0 || list.q ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có lớp nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty
                action={
                  may.keepsTraining && (
                    <LinkButton to={`${at}/new`} look="primary">
                      Ghi lớp đầu tiên
                    </LinkButton>
                  )
                }
              >
                Chưa ghi lớp nào. Lớp từ những năm trước cũng ghi được, danh sách người học dán từ
                Excel.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
