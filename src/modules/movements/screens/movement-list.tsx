import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { acknowledgeMovements } from '../acknowledgement/acknowledge-movements.ts'
import { movementKindLabels } from '../labels.ts'
import { carryMovement } from '../movement/carry-movement.ts'
import { listMovements } from '../movement/list-movements.ts'
import { listMovementsAbove } from '../movement/list-movements-above.ts'
import type { Route } from './+types/movement-list.ts'
import { MovementBadge } from './badges.tsx'
import { LaunchesAbove } from './launches-above.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, ...list } = await listMovements(ctx, asked)
  const launches = await listMovementsAbove(ctx, asked)
  const thisYear = Number(ctx.today.slice(0, 4))
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        ...row,
        launchedOn: formatDay(row.launchedOn),
        untilDay: row.untilDay && formatDay(row.untilDay),
      })),
    },
    may: list.may,
    launches: launches.map((launch) => ({
      ...launch,
      launchedOn: formatDay(launch.launchedOn),
      untilDay: launch.untilDay && formatDay(launch.untilDay),
      registerBy: launch.registerBy && formatDay(launch.registerBy),
      seenOn: launch.seenOn && formatDay(launch.seenOn),
      decisionDay: launch.decisionDay && formatDay(launch.decisionDay),
    })),
    years: Array.from({ length: 12 }, (_, index) => String(thisYear + 1 - index)),
    asked: {
      state: asked.state ?? '',
      audience: asked.audience ?? '',
      kind: asked.kind ?? '',
      year: String(list.year),
    },
    today: formatDay(ctx.today),
  }
})

export const action = formAction({
  acknowledge: { command: acknowledgeMovements, done: 'Đã ghi là đơn vị đã xem.' },
  carry: {
    command: carryMovement,
    done: 'Đã hưởng ứng; đoàn viên của đơn vị có thể đăng ký.',
    next: ({ movementId }: { movementId: number }, { unitId }) =>
      `/units/${unitId}/movements/${movementId}`,
  },
})

const audience = (row: { womenOnly: boolean; forPart: boolean }) =>
  [row.womenOnly ? 'Nữ' : 'Mọi đoàn viên', row.forPart && 'một số tổ'].filter(Boolean).join(', ')

export default function MovementList({ loaderData, params }: Route.ComponentProps) {
  const { list, may, launches, years, asked, today } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/movements`
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  return (
    <Page
      title="Phong trào thi đua"
      actions={
        <>
          <LinkButton to={`${at}/yearly`}>Tổng kết từng năm</LinkButton>
          {may.manages && (
            <LinkButton to={`${at}/new`} look="primary">
              Phát động
            </LinkButton>
          )}
        </>
      }
    >
      <LaunchesAbove launches={launches} at={at} may={may} today={today} />
      <Section title={`Phong trào, chủ đề năm ${list.year}`}>
        <ListFilter q={list.q} placeholder="Tên phong trào">
          <label className="flex flex-col gap-1">
            <span className="text-sm font-semibold">Năm</span>
            <select name="year" defaultValue={asked.year} className="select">
              {years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </label>
          <FilterSelect
            name="state"
            label="Trạng thái"
            value={asked.state}
            options={[
              { value: 'running', label: 'Đang thực hiện' },
              { value: 'closed', label: 'Đã kết thúc' },
            ]}
          />
          <FilterSelect
            name="audience"
            label="Đối tượng"
            value={asked.audience}
            options={[
              { value: 'all', label: 'Mọi đoàn viên' },
              { value: 'women', label: 'Nữ' },
              { value: 'part', label: 'Một số tổ' },
            ]}
          />
        </ListFilter>
        <Table
          caption="Phong trào thi đua"
          list={list}
          rowKey={(row) => row.movementId}
          columns={[
            {
              header: 'Tên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <span className="flex flex-col gap-1">
                  <Link
                    className="link link-hover font-semibold"
                    to={`${at}/${row.movementId}?year=${list.year}`}
                  >
                    {row.name}
                  </Link>
                  {(row.kind === 'theme' || row.launchedBy) && (
                    <span className="text-base-content/80 text-sm font-normal">
                      {[
                        row.kind === 'theme' && movementKindLabels.theme,
                        row.launchedBy && `hưởng ứng ${row.launchedBy}`,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  )}
                </span>
              ),
            },
            { header: 'Đối tượng', cell: audience },
            { header: 'Phát động', sort: 'launched', cell: (row) => row.launchedOn },
            {
              header: 'Đến',
              cell: (row) => row.untilDay ?? (row.everyYear ? 'hằng năm' : 'chưa định'),
            },
            {
              header: 'Đã đăng ký',
              sort: 'registered',
              numeric: true,
              cell: (row) => (row.expected === 0 ? '–' : `${row.registered}/${row.expected}`),
            },
            { header: 'Đạt', sort: 'achieved', numeric: true, cell: (row) => row.achieved },
            {
              header: 'Trạng thái',
              cell: (row) => (
                <span className="flex flex-wrap gap-1">
                  <MovementBadge state={row.state} />
                  {row.reviewed && <span className="badge badge-outline">Đã tổng kết</span>}
                </span>
              ),
            },
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={at}>Bỏ lọc</LinkButton>}>
                Không có phong trào nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty
                action={
                  may.manages && (
                    <LinkButton to={`${at}/new`} look="primary">
                      Phát động phong trào
                    </LinkButton>
                  )
                }
              >
                Năm nay chưa có phong trào nào. Phát động một phong trào của đơn vị, hoặc hưởng ứng
                phong trào của cấp trên.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
