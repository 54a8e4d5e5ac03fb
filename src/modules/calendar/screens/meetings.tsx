import { formatDay } from '#platform/vietnamese/format-day.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import {
  type MeetingLevel,
  type MeetingState,
  meetingLevelLabels,
  meetingStateLabels,
} from '../labels.ts'
import { listMeetings } from '../meeting/list-meetings.ts'
import type { Route } from './+types/meetings.ts'

const percent = (held: number, planned: number) =>
  planned === 0 ? '–' : `${Math.round((100 * held) / planned)}%`

export const loader = pageLoader(async (ctx, asked) => {
  const { list, sums, year, mayPlan } = await listMeetings(ctx, asked)
  const total = (of: 'planned' | 'held' | 'turns') => sums.reduce((sum, one) => sum + one[of], 0)
  const levels = Object.keys(meetingLevelLabels) as MeetingLevel[]
  return {
    year,
    thisYear: Number(ctx.today.slice(0, 4)),
    mayPlan,
    level: asked.level ?? '',
    state: asked.state ?? '',
    planned: total('planned'),
    held: total('held'),
    turns: total('turns'),
    share: percent(total('held'), total('planned')),
    byLevel: levels.flatMap((level) =>
      sums
        .filter((one) => one.level === level)
        .map((one) => ({ ...one, share: percent(one.held, one.planned) })),
    ),
    list: {
      ...list,
      rows: list.rows.map(({ plannedOn, heldOn, ...row }) => ({
        ...row,
        plannedOn: formatDay(plannedOn),
        heldOn: heldOn && formatDay(heldOn),
      })),
    },
  }
})

const tones: Record<MeetingState, Tone> = {
  held: 'success',
  missed: 'error',
  ahead: 'neutral',
  called_off: 'warning',
}
const choices = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export default function Meetings({ loaderData, params }: Route.ComponentProps) {
  const { list, year, thisYear, byLevel } = loaderData
  const at = `/units/${params.unitId}/calendar`
  const figures = `/units/${params.unitId}/figures`
  return (
    <Page
      title="Họp, sinh hoạt định kỳ"
      crumbs={[{ to: at, label: 'Lịch năm' }]}
      lead={`Theo lịch và đã họp, ${year ? `năm ${year}` : 'mọi năm'}, tính đến hôm nay.`}
      actions={
        loaderData.mayPlan && (
          <LinkButton look="primary" to={`${at}/meetings/new`}>
            Lập lịch họp
          </LinkButton>
        )
      }
    >
      <Stats>
        <Stat
          label="Theo lịch"
          value={loaderData.planned.toLocaleString('vi-VN')}
          to={`${figures}/calendar.meetings_planned`}
        />
        <Stat
          label="Đã họp"
          value={loaderData.held.toLocaleString('vi-VN')}
          note={loaderData.share}
          to={`${figures}/calendar.meetings_held`}
        />
        <Stat label="Lượt người dự" value={loaderData.turns.toLocaleString('vi-VN')} />
      </Stats>
      {byLevel.length > 0 && (
        <Section title="Theo cấp">
          <table className="table-cards table table-sm">
            <caption className="sr-only">Theo lịch và đã họp theo cấp</caption>
            <thead>
              <tr>
                <th scope="col">Cấp</th>
                <th scope="col" className="text-right">
                  Theo lịch
                </th>
                <th scope="col" className="text-right">
                  Đã họp
                </th>
                <th scope="col" className="text-right">
                  Tỷ lệ
                </th>
                <th scope="col" className="text-right">
                  Lượt người dự
                </th>
              </tr>
            </thead>
            <tbody>
              {byLevel.map((line) => (
                <tr key={line.level}>
                  <td className="card-heading">{meetingLevelLabels[line.level]}</td>
                  <td data-label="Theo lịch" className="number">
                    {line.planned}
                  </td>
                  <td data-label="Đã họp" className="number">
                    {line.held}
                  </td>
                  <td data-label="Tỷ lệ" className="number">
                    {line.share}
                  </td>
                  <td data-label="Lượt người dự" className="number">
                    {line.turns.toLocaleString('vi-VN')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      <Section title="Từng cuộc">
        <ListFilter q={list.q} placeholder="Tên cuộc họp">
          <FilterSelect
            name="year"
            label="Năm"
            value={year ? String(year) : ''}
            all="Mọi năm"
            options={Array.from({ length: 10 }, (_, index) => thisYear + 1 - index).map((one) => ({
              value: String(one),
              label: String(one),
            }))}
          />
          <FilterSelect
            name="level"
            label="Cấp"
            value={loaderData.level}
            options={choices(meetingLevelLabels)}
          />
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={loaderData.state}
            options={choices(meetingStateLabels)}
          />
        </ListFilter>
        <Table
          caption="Các cuộc họp"
          list={list}
          rowKey={(row) => row.meetingId}
          columns={[
            {
              header: 'Cuộc họp',
              heading: true,
              sort: 'name',
              cell: (row) => (
                <Link className="link link-hover" to={`${at}/meetings/${row.meetingId}`}>
                  {row.name}
                </Link>
              ),
            },
            { header: 'Theo lịch', sort: 'day', cell: (row) => row.plannedOn },
            { header: 'Đã họp', cell: (row) => row.heldOn ?? '–' },
            { header: 'Số người', numeric: true, cell: (row) => row.attended ?? '–' },
            {
              header: 'Trạng thái',
              cell: (row) => <Badge tone={tones[row.state]}>{meetingStateLabels[row.state]}</Badge>,
            },
          ]}
          empty={<Empty>Chưa có cuộc họp nào trong lịch.</Empty>}
        />
      </Section>
    </Page>
  )
}
