import type { ReactNode } from 'react'
import { Link } from './link.tsx'

/** A number with its words; with `to` it opens the facts behind it. */
export function Stat({
  label,
  value,
  note,
  to,
}: {
  label: string
  value: ReactNode
  note?: ReactNode
  to?: string
}) {
  return (
    <div className="bg-base-100 border-base-300 rounded-box print-plain flex flex-col gap-1 border p-4">
      <p className="text-base-content/80 text-sm">{label}</p>
      <p
        className={`${isLong(value) ? 'text-lg whitespace-nowrap md:text-3xl' : 'text-3xl'} font-semibold tabular-nums`}
      >
        {to ? (
          <Link to={to} className="link link-hover">
            {value}
          </Link>
        ) : (
          value
        )}
      </p>
      {note && <p className="text-base-content/75 text-sm">{note}</p>}
    </div>
  )
}

/** An amount such as 1.234.567 ₫ must fit half the width of a phone. */
function isLong(value: ReactNode): boolean {
  return typeof value === 'string' && value.length > 8
}

export function Stats({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-2 gap-3 md:grid-flow-col md:auto-cols-fr md:grid-cols-none">
      {children}
    </div>
  )
}
