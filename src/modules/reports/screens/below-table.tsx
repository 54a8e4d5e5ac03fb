import { Link } from 'react-router'
import { Badge } from '#ui/badge.tsx'
import { Section } from '#ui/page.tsx'
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
type Props = {
  units: Unit[]
  whole: Numbers
  period: { kind: string; from: string; to: string }
  unitId: number
}

const shown = [
  ['members.members', 'Đoàn viên'],
  ['members.women', 'Nữ'],
  ['members.admitted', 'Kết nạp'],
  ['members.left', 'Giảm'],
] as const
const count = (value: number) => value.toLocaleString('vi-VN')

/** The roll-up: as sent, and as the facts say now where that is not the same. Each number opens its facts. */
export function BelowTable({ units, whole, period, unitId }: Props) {
  const { from, to } = period
  const facts = (of: number, figure: string) =>
    `/units/${of}/figures/${figure}?${new URLSearchParams({ from, to })}`
  const sentSum = (figure: string) =>
    units.reduce((sum, { sent }) => sum + (sent?.[figure] ?? 0), 0)
  return (
    <Section title="Cộng dồn theo đơn vị">
      <p className="text-base-content/75 text-sm">
        Số đã gửi là số chốt trong báo cáo của đơn vị. Chỗ nào khác dữ liệu hiện tại thì gạch chân
        và ghi cả hai số. Đơn vị chưa gửi: số theo dữ liệu, in nghiêng.
      </p>
      <table className="table-cards table table-sm">
        <caption className="sr-only">Cộng dồn theo đơn vị</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Trạng thái</th>
            {shown.map(([figure, label]) => (
              <th key={figure} scope="col" className="text-right">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unitId}>
              <td className="card-heading">
                <span>
                  <Link className="link" to={unit.href}>
                    {unit.shortName}
                  </Link>
                  {unit.hasBelow && (
                    <Link
                      className="link text-base-content/75 block text-xs font-normal"
                      to={`/units/${unit.unitId}/below?period=${period.kind}:${to}`}
                    >
                      Xem các đơn vị bên dưới
                    </Link>
                  )}
                </span>
              </td>
              <td data-label="Trạng thái">
                <State {...unit} />
              </td>
              {shown.map(([figure, label]) => (
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
          <tr className="font-semibold">
            <td className="card-heading">Cộng các báo cáo đã gửi</td>
            <td />
            {shown.map(([figure, label]) => (
              <td key={figure} data-label={label} className="text-right tabular-nums">
                {count(sentSum(figure))}
              </td>
            ))}
          </tr>
          <tr className="font-semibold">
            <td className="card-heading">Toàn nhánh theo dữ liệu</td>
            <td />
            {shown.map(([figure, label]) => (
              <td key={figure} data-label={label} className="text-right tabular-nums">
                <Link className="link" to={facts(unitId, figure)}>
                  {count(whole[figure] ?? 0)}
                </Link>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Section>
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
