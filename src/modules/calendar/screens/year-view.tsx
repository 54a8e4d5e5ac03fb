import { Badge } from '#ui/badge.tsx'
import { Chart } from '#ui/chart.tsx'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/page.tsx'
import { kindColours, kindNames } from './kind-colours.ts'
import type { ShownLine, ShownYear } from './shown-year.ts'

/** The wheel with its key, and beside it the months. */
export function YearView({ shown }: { shown: ShownYear }) {
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:items-start">
      <div className="flex flex-col gap-4 lg:sticky lg:top-4">
        <Chart svg={shown.wheel} />
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {shown.kinds.map((kind) => (
            <li key={kind} className="flex items-center gap-2">
              <Dot kind={kind} />
              {kindNames[kind]}
            </li>
          ))}
          <li>Số trong vòng tròn: năm tròn</li>
        </ul>
      </div>
      <div className="flex flex-col gap-4">
        {shown.months.map(({ month, lines }) => (
          <Section key={month} title={`Tháng ${month}`}>
            <ul className="divide-base-300 divide-y">
              {lines.map((line) => (
                <DayLine key={line.key} line={line} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </div>
  )
}

function Dot({ kind }: { kind: ShownLine['kind'] }) {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-3 shrink-0 rounded-full"
      style={{ backgroundColor: kindColours[kind] }}
    />
  )
}

function DayLine({ line }: { line: ShownLine }) {
  return (
    <li
      id={line.key}
      className={`target:bg-base-200 grid grid-cols-[5.25rem_1fr] gap-x-3 py-2 ${line.isToday ? 'bg-base-200' : ''}`}
    >
      <span className="tabular-nums">
        <span className="font-semibold">{line.date}</span>{' '}
        <span className="text-base-content/75 text-sm">{line.weekday}</span>
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <Dot kind={line.kind} />
          <span className={`font-semibold ${line.isDropped ? 'line-through' : ''}`}>
            {line.to ? (
              <Link to={line.to} className="link link-hover">
                {line.name}
              </Link>
            ) : (
              line.name
            )}
          </span>
          {line.isToday && <Badge tone="info">Hôm nay</Badge>}
          {line.anniversary &&
            (line.round ? (
              <Badge tone="warning">{line.anniversary}</Badge>
            ) : (
              <span className="text-base-content/75 text-sm">{line.anniversary}</span>
            ))}
        </div>
        {(line.lunar || line.state || line.tasks) && (
          <p className="text-base-content/75 text-sm">
            {[line.lunar, line.state, line.tasks].filter(Boolean).join(' · ')}
          </p>
        )}
        {line.plan && <p className="text-sm whitespace-pre-line">{line.plan}</p>}
      </div>
    </li>
  )
}

/** The year before, the year itself, the year after. */
export function YearSwitch({ year, at }: { year: number; at: string }) {
  return (
    <nav aria-label="Chọn năm" className="join">
      <Link className="btn btn-sm join-item" to={`${at}?year=${year - 1}`} rel="prev">
        {year - 1}
      </Link>
      <span className="btn btn-sm join-item btn-active pointer-events-none" aria-current="page">
        {year}
      </span>
      <Link className="btn btn-sm join-item" to={`${at}?year=${year + 1}`} rel="next">
        {year + 1}
      </Link>
    </nav>
  )
}
