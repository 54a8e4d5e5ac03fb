import { Section } from '#ui/page.tsx'
import type { Below } from '../movement/find-movement.ts'

/** Every unit directly below with all that is below it: who carries it and how it stands there, who has only seen it, who has not. */
export function BelowTable({ units }: { units: readonly Below[] }) {
  if (units.length === 0) return null
  const carrying = units.filter(({ carriers }) => carriers > 0)
  const seen = units.filter(({ seenOn }) => seenOn)
  const unseen = units.filter(({ seenOn, carriers }) => !seenOn && carriers === 0)
  const onlySeen = units.filter(({ seenOn, carriers }) => seenOn && carriers === 0)
  return (
    <Section
      title={`Bên dưới: ${carrying.length}/${units.length} đơn vị hưởng ứng, ${seen.length} đã xem`}
    >
      {carrying.length > 0 && (
        <table className="table-cards table table-sm">
          <caption className="sr-only">Các đơn vị hưởng ứng</caption>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col" className="text-right">
                Đã đăng ký
              </th>
              <th scope="col" className="text-right">
                Đạt
              </th>
              <th scope="col">Tổng kết</th>
            </tr>
          </thead>
          <tbody>
            {carrying.map((unit) => (
              <tr key={unit.unitId}>
                <td className="card-heading">
                  {unit.name}
                  {unit.carriers > 1 && (
                    <span className="text-base-content/75 text-sm"> ({unit.carriers} đơn vị)</span>
                  )}
                </td>
                <td data-label="Đã đăng ký" className="text-right tabular-nums">
                  {unit.registered}/{unit.expected}
                </td>
                <td data-label="Đạt" className="text-right tabular-nums">
                  {unit.achieved}
                </td>
                <td data-label="Tổng kết">
                  {unit.reviewed === 0
                    ? 'Chưa'
                    : unit.carriers > 1
                      ? `${unit.reviewed}/${unit.carriers}`
                      : 'Đã tổng kết'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Names title="Đã xem, chưa hưởng ứng" units={onlySeen} />
      <Names title="Chưa xem" units={unseen} />
    </Section>
  )
}

function Names({ title, units }: { title: string; units: readonly Below[] }) {
  if (units.length === 0) return null
  return (
    <details>
      <summary className="link w-fit cursor-pointer">
        {title} ({units.length} đơn vị)
      </summary>
      <ul className="list-disc pl-5">
        {units.map((unit) => (
          <li key={unit.unitId}>
            {unit.name}
            {unit.seenOn && ` · ${unit.seenOn}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
