import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { Section } from '#ui/page.tsx'

type Year = { year: number; cameIn: number; given: number; lent: number; turns: number }

/** A fund year by year, in plain words. */
export function YearTable({ years, lends }: { years: readonly Year[]; lends: boolean }) {
  if (years.length === 0) return null
  return (
    <Section title="Từng năm">
      <table className="table-cards table table-sm">
        <caption className="sr-only">Thu, chi từng năm</caption>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col" className="text-right">
              Thu vào
            </th>
            <th scope="col" className="text-right">
              Trao, chuyển, hoàn lại
            </th>
            {lends && (
              <th scope="col" className="text-right">
                Cho vay
              </th>
            )}
            <th scope="col" className="text-right">
              Lượt giúp
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <td className="card-heading">{year.year}</td>
              <td data-label="Thu vào" className="text-right tabular-nums">
                {formatVnd(year.cameIn)}
              </td>
              <td data-label="Trao, chuyển, hoàn lại" className="text-right tabular-nums">
                {formatVnd(year.given)}
              </td>
              {lends && (
                <td data-label="Cho vay" className="text-right tabular-nums">
                  {formatVnd(year.lent)}
                </td>
              )}
              <td data-label="Lượt giúp" className="text-right tabular-nums">
                {year.turns}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
