import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type Crumb = { to: string; label: string }

/** Where am I, what is this page for, and the one primary action. */
export function Page({
  title,
  crumbs = [],
  lead,
  actions,
  children,
}: {
  title: string
  crumbs?: Crumb[]
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5 p-4 md:p-8">
      <title>{`${title} · Công đoàn Mở`}</title>
      <header className="flex flex-col gap-2">
        {crumbs.length > 0 && (
          <nav aria-label="Đường dẫn" className="no-print breadcrumbs py-0 text-sm">
            <ol>
              {crumbs.map((crumb) => (
                <li key={crumb.to}>
                  <Link to={crumb.to}>{crumb.label}</Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">{title}</h1>
          {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
        </div>
        {lead && <p className="text-base-content/80 max-w-prose">{lead}</p>}
      </header>
      {children}
    </div>
  )
}

/** A white sheet on the page, with its own heading. */
export function Section({
  title,
  actions,
  children,
}: {
  title?: string
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="bg-base-100 border-base-300 rounded-box print-plain flex flex-col gap-4 border p-4 md:p-6">
      {(title || actions) && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          {title && <h2 className="text-lg font-semibold">{title}</h2>}
          {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** What stands where there is nothing yet: says so and names the first step. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-base-300 rounded-box flex flex-col items-center gap-3 border border-dashed p-8 text-center">
      <p className="text-base-content/80 max-w-prose">{children}</p>
      {action}
    </div>
  )
}
