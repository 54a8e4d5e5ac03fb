import { Link } from 'react-router'
import { Badge } from '#ui/badge.tsx'
import { Pager, SortLink } from '#ui/table.tsx'
import { reportStateLabels, reportStateTones } from '../labels.ts'

type Numbers = Record<string, number>
type Unit = {
  unitId: number
  shortName: string
  hasBelow: boolean
  state: 'not_started' | keyof typeof reportStateLabels
  late: boolean
  submittedOn: string | null
  href: string
  sent: Numbers | null
  live: Numbers
}
type Column = { figure: string; label: string; title: string }
type Props = {
  list: { rows: Unit[]; total: number; page: number; size: number; sort: string; q: string }
  columns: Column[]
  /** Over all units that the filters leave, not only those of this page. */
  sums: { sent: Numbers; live: Numbers; rest: Numbers | null; whole: Numbers }
  period: { kind: string; from: string; to: string }
  tree: string
  unitId: number
}

const count = (value: number) => value.toLocaleString('vi-VN')

/** The roll-up: as sent, and as the facts say now where that is not the same. Each number opens its facts. */
export function BelowTable({ list, columns, sums, period, tree, unitId }: Props) {
  const facts = (of: number, figure: string) =>
    `/units/${of}/figures/${figure}?${new URLSearchParams({ from: period.from, to: period.to, tree })}`
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section className="overflow-x-auto" aria-label="Bảng cộng dồn" tabIndex={0}>
        <table className="table-cards table table-sm">
          <caption className="sr-only">Cộng dồn theo đơn vị</caption>
          <thead>
            <tr className="align-bottom">
              <th scope="col" className="md:bg-base-100 md:sticky md:left-0">
                <SortLink name="name" label="Đơn vị" current={list.sort} />
              </th>
              <th scope="col">
                <SortLink name="state" label="Báo cáo" current={list.sort} />
              </th>
              {columns.map(({ figure, label }) => (
                <th
                  key={figure}
                  scope="col"
                  className="min-w-16 px-1.5 text-right text-xs whitespace-normal"
                >
                  <SortLink name={figure} label={label} current={list.sort} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((unit) => (
              <tr key={unit.unitId}>
                <td className="card-heading md:bg-base-100 min-w-40 md:sticky md:left-0">
                  <Name unit={unit} below={`?${belowSearch(period, tree)}`} />
                </td>
                <td data-label="Báo cáo">
                  <State {...unit} />
                </td>
                {columns.map(({ figure, label }) => (
                  <td key={figure} data-label={label} className="text-right tabular-nums">
                    <Link className="link link-hover" to={facts(unit.unitId, figure)}>
                      <Amount sent={unit.sent?.[figure]} live={unit.live[figure] ?? 0} />
                    </Link>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <Sum label="Cộng các báo cáo đã gửi" columns={columns} of={sums.sent} />
            <Sum label="Cộng theo dữ liệu" columns={columns} of={sums.live} />
            {sums.rest && <Sum label="Phần khác của nhánh" columns={columns} of={sums.rest} />}
            <tr className="font-semibold">
              <td className="card-heading">Toàn nhánh theo dữ liệu</td>
              <td />
              {columns.map(({ figure, label }) => (
                <td key={figure} data-label={label} className="text-right tabular-nums">
                  <Link className="link" to={facts(unitId, figure)}>
                    {count(sums.whole[figure] ?? 0)}
                  </Link>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <Pager {...list} />
    </>
  )
}

const belowSearch = (period: Props['period'], tree: string) =>
  new URLSearchParams({ period: `${period.kind}:${period.to}`, tree })

function Name({ unit, below }: { unit: Unit; below: string }) {
  return (
    <span>
      <Link className="link" to={unit.href}>
        {unit.shortName}
      </Link>
      {unit.hasBelow && (
        <Link
          className="link text-base-content/75 block text-xs font-normal"
          to={`/units/${unit.unitId}/below${below}`}
        >
          Xem các đơn vị bên dưới
        </Link>
      )}
    </span>
  )
}

function Sum({ label, columns, of }: { label: string; columns: Column[]; of: Numbers }) {
  return (
    <tr className="font-semibold">
      <td className="card-heading">{label}</td>
      <td />
      {columns.map(({ figure, label: heading }) => (
        <td key={figure} data-label={heading} className="text-right tabular-nums">
          {of[figure] === undefined ? '–' : count(of[figure])}
        </td>
      ))}
    </tr>
  )
}

function Amount({ sent, live }: { sent: number | undefined; live: number }) {
  if (sent === undefined) return <em>{count(live)}</em>
  if (sent === live) return <>{count(sent)}</>
  return (
    <>
      <span className="decoration-warning underline decoration-wavy">{count(sent)}</span>
      <span className="block text-xs">dữ liệu: {count(live)}</span>
    </>
  )
}

function State({ state, late, submittedOn }: Unit) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      {state === 'not_started' ? (
        <Badge>Chưa soạn</Badge>
      ) : (
        <Badge tone={reportStateTones[state]}>{reportStateLabels[state]}</Badge>
      )}
      {late && (
        <Badge tone="error">
          {state === 'submitted' || state === 'accepted' ? 'Gửi muộn' : 'Quá hạn'}
        </Badge>
      )}
      {submittedOn && <span className="text-sm">{submittedOn}</span>}
    </span>
  )
}
