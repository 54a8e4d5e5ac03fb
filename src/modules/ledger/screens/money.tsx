import type { ReactNode } from 'react'

/** A large amount that still fits half the width of a phone. */
export function Money({ children }: { children: ReactNode }) {
  return <span className="text-lg whitespace-nowrap md:text-3xl">{children}</span>
}
