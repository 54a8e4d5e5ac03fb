import { Link } from 'react-router'
import { Section } from '#ui/page.tsx'

type Line = {
  figure: string
  label: string
  indent: number
  computed: number
  sumBelow: number
}
type Unit = { belowId: number; name: string; amounts: Record<string, number> }
type Props = {
  lines: Line[]
  below: Unit[]
  report: { fromDay: string; toDay: string }
}

const count = (value: number) => value.toLocaleString('vi-VN')

/** The annex by unit: its main figures here, all of them in the files. Each number opens the unit's facts. */
export function ReportBelow({ lines, below, report }: Props) {
  if (below.length === 0) return null
  const shown = lines.filter((line) => line.indent === 0 && (line.computed || line.sumBelow))
  const hasRest = shown.some((line) => line.computed !== line.sumBelow)
  const facts = (unitId: number, figure: string) =>
    `/units/${unitId}/figures/${figure}?${new URLSearchParams({ from: report.fromDay, to: report.toDay })}`
  return (
    <Section title="Số liệu theo đơn vị trực thuộc">
      <p className="text-base-content/75 text-sm">
        {below.length} đơn vị trực thuộc vào ngày cuối kỳ; cộng lại bằng số tính được của báo cáo.
        {hasRest &&
          ' Phần khác là số của riêng cơ quan cấp trên và của đơn vị sáp nhập, đổi nơi trực thuộc trong kỳ.'}{' '}
        Phụ lục trong bản Word, PDF có đủ mọi chỉ tiêu.
      </p>
      <details>
        <summary className="cursor-pointer font-semibold">Xem từng đơn vị</summary>
        <table className="table-cards mt-3 table table-sm">
          <caption className="sr-only">Số liệu theo đơn vị trực thuộc</caption>
          <thead>
            <tr className="align-bottom">
              <th scope="col">Đơn vị</th>
              {shown.map((line) => (
                <th key={line.figure} scope="col" className="text-right whitespace-normal">
                  {line.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {below.map((unit) => (
              <tr key={unit.belowId}>
                <td className="card-heading">{unit.name}</td>
                {shown.map(({ figure, label }) => (
                  <td key={figure} data-label={label} className="text-right tabular-nums">
                    <Link className="link link-hover" to={facts(unit.belowId, figure)}>
                      {count(unit.amounts[figure] ?? 0)}
                    </Link>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {hasRest && (
              <Foot title="Phần khác" lines={shown} of={(line) => line.computed - line.sumBelow} />
            )}
            <Foot title="Cộng" lines={shown} of={(line) => line.computed} />
          </tfoot>
        </table>
      </details>
    </Section>
  )
}

function Foot({ title, lines, of }: { title: string; lines: Line[]; of: (line: Line) => number }) {
  return (
    <tr className="font-semibold">
      <td className="card-heading">{title}</td>
      {lines.map((line) => (
        <td key={line.figure} data-label={line.label} className="text-right tabular-nums">
          {count(of(line))}
        </td>
      ))}
    </tr>
  )
}
