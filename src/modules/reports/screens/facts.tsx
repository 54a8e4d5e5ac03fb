import { Form } from 'react-router'
import { unitsOfCount } from '#platform/figures/figure.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Link } from '#ui/link.tsx'
import { Empty, Page, Section } from '#ui/page.tsx'
import { ListFilter, Table } from '#ui/table.tsx'
import { listFacts } from '../figure/list-facts.ts'
import { treeViewLabels } from '../labels.ts'
import type { Route } from './+types/facts.ts'

export const loader = pageLoader(async (ctx, given) => {
  // Without days: as things stand today.
  const asked = { from: ctx.today, to: ctx.today, ...given }
  const list = await listFacts(ctx, asked)
  const period =
    list.figure.kind === 'stock'
      ? `đến ngày ${formatDay(asked.to ?? '')}`
      : `từ ${formatDay(asked.from ?? '')} đến ${formatDay(asked.to ?? '')}`
  return {
    list: {
      ...list,
      rows: list.rows.map((row) => ({
        ...row,
        day: formatDay(row.day),
        amount: formatCount(row.amount),
      })),
    },
    isMoney: list.figure.unit === unitsOfCount.VND,
    period,
    asked: { ...asked } as Record<string, string>,
  }
})

/** What stands behind a number: rows that add up to what it says, each with its own page. */
export default function Facts({ loaderData, params }: Route.ComponentProps) {
  const { list, period, asked, isMoney } = loaderData
  const home = `/units/${params.unitId}`
  const { from = '', to = '', scope = 'branch', tree = 'as-was' } = asked
  return (
    <Page
      title={list.figure.label}
      crumbs={[{ to: `${home}/figures?from=${from}&to=${to}&tree=${tree}`, label: 'Số liệu' }]}
      lead={`${formatCount(list.sum)} ${list.figure.unit}, ${period}. ${scope === 'own' ? 'Riêng đơn vị này.' : `Cả các đơn vị trực thuộc. ${treeViewLabels[tree as keyof typeof treeViewLabels]}.`}`}
    >
      <Section>
        <ListFilter q={list.q} placeholder="Tên">
          {Object.entries({ from, to, scope, tree }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        </ListFilter>
        <Table
          caption={list.figure.label}
          list={list}
          rowKey={(row) => `${row.unitId}-${row.factId}`}
          columns={[
            {
              header: 'Tên',
              sort: 'name',
              heading: true,
              cell: (row) => (
                <Link className="link" to={row.href}>
                  {row.label}
                </Link>
              ),
            },
            { header: 'Đơn vị', sort: 'unit', cell: (row) => row.unitName },
            {
              header: list.figure.kind === 'stock' ? 'Từ ngày' : 'Ngày',
              sort: 'day',
              cell: (row) => row.day,
            },
            ...(isMoney
              ? [
                  {
                    header: 'Số tiền',
                    numeric: true,
                    cell: (row: (typeof list.rows)[number]) => row.amount,
                  },
                ]
              : []),
          ]}
          empty={<Empty>Không có sự việc nào đứng sau con số này.</Empty>}
        />
      </Section>
      <Form method="get" className="no-print flex flex-wrap items-end gap-3">
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="tree" value={tree} />
        <button
          type="submit"
          name="scope"
          value={scope === 'own' ? 'branch' : 'own'}
          className="btn btn-outline border-base-300 btn-sm"
        >
          {scope === 'own' ? 'Xem cả các đơn vị trực thuộc' : 'Chỉ xem riêng đơn vị này'}
        </button>
      </Form>
    </Page>
  )
}
