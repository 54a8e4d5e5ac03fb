import { listSubunits } from '#organization'
import { may } from '#platform/may.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { enterRegistrations } from '../permissions.ts'
import { listExpected } from '../registration/list-expected.ts'
import type { Route } from './+types/missing.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const list = await listExpected(ctx, asked)
  const groups = await listSubunits(ctx, { unitId: Number(asked.unitId), size: 500 })
  return {
    list,
    enters: may(ctx, asked.unitId, enterRegistrations),
    groups: groups.rows.map(({ subunitId, name }) => ({ value: String(subunitId), label: name })),
    asked: { show: asked.show ?? '', subunitId: asked.subunitId ?? '' },
  }
})

/** Who is expected and has not registered; printed, it is the list for the group leader's round. */
export default function Missing({ loaderData, params }: Route.ComponentProps) {
  const { list, enters, groups, asked } = loaderData
  const at = `/units/${params.unitId}/movements`
  const here = `${at}/${params.movementId}`
  return (
    <Page
      title={asked.show === 'all' ? 'Ai phải đăng ký' : 'Ai chưa đăng ký'}
      crumbs={[
        { to: at, label: 'Phong trào thi đua' },
        { to: `${here}?year=${list.year}`, label: list.name },
      ]}
      lead={`Năm ${list.year}: ${list.total} người, tổ trong danh sách này.`}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên">
          <input type="hidden" name="year" value={list.year} />
          <FilterSelect
            name="show"
            label="Hiện"
            value={asked.show}
            all="Chưa đăng ký"
            options={[{ value: 'all', label: 'Mọi người thuộc đối tượng' }]}
          />
          {groups.length > 0 && (
            <FilterSelect name="subunitId" label="Tổ" value={asked.subunitId} options={groups} />
          )}
        </ListFilter>
        <Table
          caption="Người, tổ thuộc đối tượng"
          list={list}
          rowKey={(row) => row.whoseId}
          columns={[
            { header: 'Người, tổ', sort: 'name', heading: true, cell: (row) => row.whose },
            { header: 'Tổ', sort: 'group', cell: (row) => row.groupName },
            {
              header: 'Đăng ký',
              cell: (row) =>
                row.registered ? (
                  'Đã đăng ký'
                ) : enters ? (
                  <Link
                    className="link"
                    to={`${here}/enter?year=${list.year}&${row.memberId ? `memberId=${row.memberId}` : `subunitId=${row.subunitId}`}`}
                  >
                    Ghi giúp
                  </Link>
                ) : (
                  'Chưa'
                ),
            },
          ]}
          empty={
            <Empty
              action={
                <LinkButton to={`${here}/registrations?year=${list.year}`}>
                  Xem bản đăng ký
                </LinkButton>
              }
            >
              Không còn ai: mọi người thuộc đối tượng đều đã đăng ký.
            </Empty>
          }
        />
      </Section>
    </Page>
  )
}
