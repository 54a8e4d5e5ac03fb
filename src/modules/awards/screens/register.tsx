import { useSearchParams } from 'react-router'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Badge } from '#ui/badge.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { FilterSelect, ListFilter, Table } from '#ui/table.tsx'
import { listHonours } from '../honour/list-honours.ts'
import { formLabels, systemLabels, whomLabels } from '../labels.ts'
import type { Route } from './+types/register.ts'

export const loader = pageLoader(async (ctx, asked) => {
  const { rows, may, ...list } = await listHonours(ctx, asked)
  const ofOne = asked.memberId && rows[0]?.kind === 'person' ? rows[0].name : ''
  return {
    list: {
      ...list,
      rows: rows.map((row) => ({
        honourId: row.honourId,
        name: row.name,
        ofName: row.ofName,
        titleName: row.titleName,
        about: row.about,
        when: row.decidedOn ? formatDay(row.decidedOn) : `Năm ${row.year}`,
        by: [row.decisionNumber, row.issuerName].filter(Boolean).join(', '),
        amount: row.amount ? formatVnd(row.amount) : '',
        isState: row.system === 'state',
        revoked: row.revokedOn !== null,
      })),
    },
    may,
    ofOne,
    seesMoney: rows.some(({ amount }) => amount !== null),
    hasMoney: rows.some(({ amount }) => amount),
    asked: {
      kind: asked.kind ?? '',
      form: asked.form ?? '',
      system: asked.system ?? '',
      year: asked.year ?? '',
    },
    thisYear: Number(ctx.today.slice(0, 4)),
  }
})

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export default function Register({ loaderData, params }: Route.ComponentProps) {
  const { list, may, ofOne, seesMoney, hasMoney, asked, thisYear } = loaderData
  const [search] = useSearchParams()
  const at = `/units/${params.unitId}/awards`
  const narrowed = [...search.keys()].some((name) => !['sort', 'page', 'size'].includes(name))
  return (
    <Page
      title={ofOne ? `Khen thưởng của ${ofOne}` : 'Sổ khen thưởng'}
      crumbs={[{ to: at, label: 'Khen thưởng' }]}
      lead="Danh hiệu, giấy khen, bằng khen, huân chương của từng người, từng tập thể, kể cả những năm trước."
      actions={
        <>
          {list.total > 0 && seesMoney && (
            <LinkButton to={`${at}/register/export.xlsx?${search}`} reloadDocument>
              Xuất Excel
            </LinkButton>
          )}
          {may.records && (
            <LinkButton to={`${at}/register/new`} look="primary">
              Ghi khen thưởng đã có
            </LinkButton>
          )}
        </>
      }
    >
      <Section>
        <ListFilter
          q={list.q}
          placeholder="Tên, danh hiệu, số quyết định"
          active={Object.values(asked).filter(Boolean).length}
        >
          <FilterSelect
            name="kind"
            label="Của ai"
            value={asked.kind}
            options={optionsOf(whomLabels)}
          />
          <FilterSelect
            name="form"
            label="Hình thức"
            value={asked.form}
            options={optionsOf(formLabels)}
          />
          <FilterSelect
            name="system"
            label="Hệ thống"
            value={asked.system}
            options={optionsOf(systemLabels)}
          />
          <FilterSelect
            name="year"
            label="Năm"
            value={asked.year}
            options={Array.from({ length: 25 }, (_, index) => String(thisYear - index)).map(
              (value) => ({ value, label: value }),
            )}
          />
        </ListFilter>
        <Table
          caption="Sổ khen thưởng"
          list={list}
          rowKey={(row) => row.honourId}
          columns={[
            {
              header: 'Tên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <span className="flex flex-col">
                  <Link
                    className="link link-hover font-semibold"
                    to={`${at}/register/${row.honourId}`}
                  >
                    {row.name}
                  </Link>
                  {row.ofName && (
                    <span className="text-base-content/75 text-sm font-normal">{row.ofName}</span>
                  )}
                </span>
              ),
            },
            {
              header: 'Danh hiệu, hình thức',
              sort: 'title',
              cell: (row) => (
                <span className="flex flex-col items-start">
                  <span>{row.titleName}</span>
                  {row.about && <span className="text-base-content/75 text-sm">{row.about}</span>}
                  {row.isState && <Badge tone="info">Nhà nước</Badge>}
                  {row.revoked && <Badge tone="error">Đã thu hồi</Badge>}
                </span>
              ),
            },
            { header: 'Ngày', sort: 'year', cell: (row) => row.when },
            { header: 'Quyết định', cell: (row) => row.by },
            ...(hasMoney
              ? [
                  {
                    header: 'Tiền thưởng',
                    numeric: true,
                    cell: (row: (typeof list.rows)[number]) => (
                      <span className="whitespace-nowrap">{row.amount}</span>
                    ),
                  },
                ]
              : []),
          ]}
          empty={
            narrowed ? (
              <Empty action={<LinkButton to={`${at}/register`}>Bỏ lọc</LinkButton>}>
                Không có lần khen thưởng nào khớp với điều kiện đang lọc.
              </Empty>
            ) : (
              <Empty>
                Sổ còn trống. Quyết định khen thưởng tự ghi vào sổ; danh hiệu của những năm trước
                thì ghi tay theo giấy tờ đang giữ.
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  )
}
