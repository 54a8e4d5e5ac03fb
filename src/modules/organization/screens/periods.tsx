import { Link } from '#ui/link.tsx'

type Period = { key: string; what: string; when: string; to?: string }

/** What held when. */
export function Periods({ periods, empty = '' }: { periods: readonly Period[]; empty?: string }) {
  if (periods.length === 0) return <p>{empty}</p>
  return (
    <ul className="flex flex-col gap-2">
      {periods.map((period) => (
        <li key={period.key}>
          {period.to ? (
            <Link className="link link-hover" to={period.to}>
              {period.what}
            </Link>
          ) : (
            period.what
          )}
          <p className="text-base-content/75 text-sm">{period.when}</p>
        </li>
      ))}
    </ul>
  )
}
