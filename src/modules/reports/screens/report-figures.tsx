import { Button } from '#ui/button.tsx'
import { FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/page.tsx'

type Line = {
  figure: string
  code: string
  label: string
  indent: number
  unit: string
  value: number
  computed: number
  compared: number
  override: number | null
  overrideWhy: string | null
  overrideByName: string | null
  overrideAt: string | null
}
type Props = {
  lines: Line[]
  report: {
    fromDay: string
    toDay: string
    comparedFrom: string
    comparedTo: string
    countedAt: string
  }
  comparedWith: string
  comparedPeriod: string
  unitId: number
  writes: boolean
}

const count = (value: number) => value.toLocaleString('vi-VN')

/** The numbers of the report: each opens its facts; a number changed by hand shows both values, who and why. */
export function ReportFigures({
  lines,
  report,
  comparedWith,
  comparedPeriod,
  unitId,
  writes,
}: Props) {
  const factsOf = (figure: string, from: string, to: string) =>
    `/units/${unitId}/figures/${figure}?${new URLSearchParams({ from, to })}`
  return (
    <Section
      title="Số liệu"
      actions={writes && <ActionButton intent="refresh" label="Tính lại số liệu" />}
    >
      <p className="text-base-content/75 text-sm">
        So với {comparedWith} ({comparedPeriod}). Tính lúc {report.countedAt}. Bấm vào con số để xem
        từng sự việc.
      </p>
      <table className="table max-sm:[&_td]:px-2 max-sm:[&_th]:px-2">
        <caption className="sr-only">Số liệu của báo cáo</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col" className="text-right">
              Kỳ này
            </th>
            <th scope="col" className="text-right">
              Kỳ so sánh
            </th>
            <th scope="col" className="hidden text-right sm:table-cell">
              Tăng, giảm
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.figure} className={line.override === null ? '' : 'bg-warning/15'}>
              <th scope="row" className={`w-full font-normal ${line.indent > 0 ? 'pl-8' : ''}`}>
                {line.label}
                <span className="text-base-content/75 block text-xs">
                  {line.code} · {line.unit}
                </span>
                {line.override !== null && (
                  <span className="block text-sm">
                    Số tính được là <strong>{count(line.computed)}</strong>. {line.overrideByName}{' '}
                    sửa lúc {line.overrideAt}: {line.overrideWhy}
                  </span>
                )}
                {writes && line.override !== null && (
                  <span className="no-print mt-1 block">
                    <ActionButton
                      intent="clear"
                      label="Dùng lại số tính được"
                      fields={{ figure: line.figure }}
                    />
                  </span>
                )}
              </th>
              <td className="text-right align-top font-semibold tabular-nums">
                <Link className="link" to={factsOf(line.figure, report.fromDay, report.toDay)}>
                  {count(line.value)}
                </Link>
                {line.override !== null && <span className="block text-xs">đã sửa</span>}
              </td>
              <td className="text-base-content/80 text-right align-top tabular-nums">
                <Link
                  className="link link-hover"
                  to={factsOf(line.figure, report.comparedFrom, report.comparedTo)}
                >
                  {count(line.compared)}
                </Link>
              </td>
              <td className="hidden text-right align-top tabular-nums sm:table-cell">
                {line.value > line.compared && '+'}
                {count(line.value - line.compared)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {writes && <Change lines={lines} />}
    </Section>
  )
}

/** A number that the data do not yet say. The computed one stays beside it. */
function Change({ lines }: { lines: Line[] }) {
  return (
    <details className="no-print">
      <summary className="cursor-pointer font-semibold">Sửa một số bằng tay</summary>
      <Form intent="override" className="mt-3 flex flex-col gap-4">
        <SelectField
          label="Chỉ tiêu"
          name="figure"
          options={lines.map((line) => ({
            value: line.figure,
            label: `${line.indent > 0 ? '– ' : ''}${line.label} (${count(line.value)})`,
          }))}
        />
        <FieldRow>
          <TextField label="Số mới" name="value" inputMode="numeric" />
          <TextField label="Lý do" name="why" hint="Cấp trên thấy cả hai số và lý do này" />
        </FieldRow>
        <Button look="plain" className="self-start">
          Sửa số
        </Button>
      </Form>
    </details>
  )
}
