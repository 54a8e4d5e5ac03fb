import type { ReactNode } from 'react'

/** Names and values of one thing, as a list of pairs; what is empty says so. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [label: string, value: ReactNode])[]
}) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {facts.map(([label, value]) => (
        <div key={label} className="min-w-0">
          <dt className="text-base-content/75 text-sm">{label}</dt>
          <dd className="wrap-anywhere">
            {value === null || value === undefined || value === '' ? 'Chưa ghi' : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
