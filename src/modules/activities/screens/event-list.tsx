import { useSearchParams } from 'react-router'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterDay, FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listEvents } from '../event/list-events.ts'
import { eventKindLabels, eventStateLabels } from '../labels.ts'
import type { Route } from './+types/event-list.ts'
import { ActivityLinks, EventBadge } from './activity-links.tsx'
import { daySpan } from './day-span.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listEvents(ctx, asked)
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        eventId: row.eventId,
        title: row.title,
        kindName: row.kindName,
        day: daySpan(row.startsOn, row.endsOn, row.atTime),
        place: row.place,
        state: row.state,
        isPast: row.state === 'planned' && row.endsOn < ctx.today,
        seats: row.registers
          ? `${formatCount(row.seatsTaken)}${row.capacity ? ` / ${formatCount(row.capacity)}` : ''}`
          : '',
        turns: row.state === 'held' ? formatCount(row.turns) : '',
        others: [
          row.guests > 0 && `${formatCount(row.guests)} khách`,
          row.children > 0 && `${formatCount(row.children)} cháu`,
        ]
          .filter(Boolean)
          .join(', '),
      })),
    },
    may: list.may,
    asked: {
      kind: asked.kind ?? '',
      state: asked.state ?? '',
      from: asked.from ?? '',
      to: asked.to ?? '',
    },
  }
})

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export default function EventList({ loaderData, params }: Route.ComponentProps) {
  const { list, may, asked } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/activities`
  const active = Object.values(asked).filter(Boolean).length
  return (
    <Page
      title="Hoạt động"
      lead="Văn hóa, thể thao, nữ công, con đoàn viên, hội nghị: lên kế hoạch, đăng ký, ghi người có mặt, kết quả."
      actions={
        may.plans && (
          <LinkButton to={`${at}/new`} look="primary">
            Lên kế hoạch
          </LinkButton>
        )
      }
    >
      <ActivityLinks unitId={params.unitId} may={may} />
      <Section
        title="Danh sách hoạt động"
        actions={
          may.counts &&
          list.total > 0 && (
            <LinkButton to={`${at}/export.xlsx?${search}`} reloadDocument className="btn-sm">
              Xuất Excel
            </LinkButton>
          )
        }
      >
        <ListFilter q={list.q} placeholder="Tên hoạt động, nơi tổ chức" active={active}>
          <FilterSelect
            name="kind"
            label="Loại"
            value={asked.kind}
            options={optionsOf(eventKindLabels)}
          />
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={asked.state}
            options={optionsOf(eventStateLabels)}
          />
          <FilterDay name="from" label="Từ ngày" value={asked.from} />
          <FilterDay name="to" label="Đến ngày" value={asked.to} />
        </ListFilter>
        <Table
          caption="Hoạt động"
          list={list}
          rowKey={(row) => row.eventId}
          columns={[
            {
              header: 'Hoạt động',
              sort: 'title',
              heading: true,
              cell: (row) => (
                <Link className="link link-hover font-semibold" to={`${at}/${row.eventId}`}>
                  {row.title}
                </Link>
              ),
            },
            { header: 'Loại', sort: 'kind', cell: (row) => row.kindName },
            { header: 'Ngày', sort: 'day', cell: (row) => row.day },
            { header: 'Nơi', cell: (row) => row.place },
            { header: 'Chỗ đã nhận', numeric: true, cell: (row) => row.seats },
            { header: 'Lượt có mặt', sort: 'turns', numeric: true, cell: (row) => row.turns },
            { header: 'Cùng dự', cell: (row) => row.others },
            {
              header: 'Trạng thái',
              cell: (row) => (
                <span className="flex flex-wrap gap-1">
                  <EventBadge state={row.state} />
                  {row.isPast && <span className="badge badge-warning">Chưa ghi kết quả</span>}
                </span>
              ),
            },
          ]}
          empty={
            active > 0 || list.q ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có hoạt động nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty
                action={
                  may.plans && (
                    <LinkButton to={`${at}/new`} look="primary">
                      Lên kế hoạch hoạt động đầu tiên
                    </LinkButton>
                  )
                }
              >
                Chưa có hoạt động nào. Có thể ghi cả những hoạt động đã tổ chức rồi.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
