import type { ReactNode } from 'react'

/** Something to be known before reading on: an end, a doubt. Stays legible in light and dark. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div
      role="note"
      className="bg-warning/15 border-warning text-base-content rounded-box border-l-4 px-4 py-3"
    >
      {children}
    </div>
  )
}
