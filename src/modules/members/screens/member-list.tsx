import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { initials } from '#platform/vietnamese/person-name.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Avatar } from '#ui/avatar.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { type Sex, sexLabels } from '../labels.ts'
import { listMembers } from '../member/list-members.ts'
import { listRecordChoices } from '../member/list-record-choices.ts'
import type { Route } from './+types/member-list.ts'
import { MemberFilters } from './member-filters.tsx'
import { StateBadge } from './state-badge.tsx'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listMembers(ctx, asked)
  const { groups, workerTypes, unitsBelow } = await listRecordChoices(ctx, asked)
  const shown = (day: string | null) => (day ? formatDay(day) : '')
  return {
    list: {
      ...list,
      rows: list.rows.map(({ memberId, fullName, jobTitle, sex, groupName, ...row }) => ({
        memberId,
        fullName,
        jobTitle,
        sex: sexLabels[sex as Sex],
        groupName,
        state: row.state,
        leftHow: row.leftHow,
        initials: initials(fullName),
        birthDay: shown(row.birthDay),
        joinedOn: shown(row.joinedOn),
      })),
    },
    onDay: formatDay(list.onDay),
    isPast: list.onDay !== ctx.today,
    choices: { groups, workerTypes },
    unitsBelow,
    asked: { ...asked } as Record<string, string>,
  }
})

export default function MemberList({ loaderData, params }: Route.ComponentProps) {
  const { list, onDay, isPast, choices, unitsBelow, asked } = loaderData
  const [search] = useSearchParams()
  const home = `/units/${params.unitId}/members`
  const manages = list.sight === 'all'
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  const add = (
    <LinkButton to={`${home}/new`} look="primary">
      Thêm đoàn viên
    </LinkButton>
  )
  const bring = <LinkButton to={`${home}/import`}>Nhập từ Excel</LinkButton>
  return (
    <Page
      title="Đoàn viên"
      lead={isPast ? `Danh sách như vào ngày ${onDay}.` : undefined}
      actions={
        <>
          {manages && bring}
          {manages && add}
        </>
      }
    >
      <nav aria-label="Việc với đoàn viên" className="no-print flex flex-wrap gap-x-5 gap-y-2">
        {unitsBelow && (
          <Link className="link" to={`${home}/below`}>
            Đoàn viên các đơn vị bên dưới
          </Link>
        )}
        <Link className="link" to={`${home}/counts`}>
          Đếm và so sánh
        </Link>
        {manages && (
          <>
            <Link className="link" to={`${home}/applications`}>
              Đơn gia nhập
            </Link>
            <Link className="link" to={`${home}/transfers`}>
              Chuyển sinh hoạt
            </Link>
            <Link className="link" to={`${home}/duplicates`}>
              Hồ sơ trùng
            </Link>
            <Link className="link" to={`${home}/fields`}>
              Thông tin riêng
            </Link>
            <Link className="link" to={`${home}/export.xlsx?${search}`} reloadDocument>
              Xuất Excel
            </Link>
            <Link className="link" to={`${home}/cards.pdf?${search}`} reloadDocument>
              In thẻ
            </Link>
          </>
        )}
      </nav>
      <Section>
        <MemberFilters asked={asked} choices={choices} />
        <Table
          caption="Đoàn viên"
          list={list}
          rowKey={(row) => row.memberId}
          columns={[
            {
              header: 'Họ và tên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link to={`${home}/${row.memberId}`} className="row-name">
                  <Avatar initials={row.initials} />
                  <span>
                    <span className="block md:whitespace-nowrap">{row.fullName}</span>
                    <span className="row-note">{row.jobTitle}</span>
                  </span>
                </Link>
              ),
            },
            ...(list.sight === 'names'
              ? []
              : [
                  {
                    header: 'Ngày sinh',
                    sort: 'birth',
                    cell: (row: (typeof list.rows)[number]) => row.birthDay,
                  },
                ]),
            { header: 'Giới tính', cell: (row) => row.sex },
            { header: 'Tổ, bộ phận', cell: (row) => row.groupName },
            { header: 'Vào công đoàn', sort: 'joined', cell: (row) => row.joinedOn },
            {
              header: 'Tình trạng',
              cell: (row) => <StateBadge quiet state={row.state} leftHow={row.leftHow} />,
            },
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={home}>Bỏ lọc</LinkButton>}>
                Không có đoàn viên nào khớp với điều kiện đang lọc.
              </Empty>
            ) : unitsBelow ? (
              <Empty
                action={
                  <LinkButton to={`${home}/below`} look="primary">
                    Xem đoàn viên các đơn vị
                  </LinkButton>
                }
              >
                Đoàn viên được ghi ở các đơn vị bên dưới.
              </Empty>
            ) : (
              <Empty
                action={
                  manages && (
                    <div className="flex flex-wrap justify-center gap-2">
                      {bring}
                      {add}
                    </div>
                  )
                }
              >
                Chưa có đoàn viên nào trong danh sách. Nhanh nhất là nhập từ bảng Excel sẵn có của
                đơn vị.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
