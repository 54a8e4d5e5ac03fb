export type Shown = { label: string; before: string | null; after: string | null }

/** Fields of a record with what stands there and what will. */
export function ImportChanges({ changes }: { changes: readonly Shown[] }) {
  if (changes.length === 0) return null
  return (
    <ul className="flex flex-col gap-0.5 text-sm">
      {changes.map(({ label, before, after }) => (
        <li key={label}>
          {label}:{' '}
          {before === null ? (
            <span className="text-base-content/75">chưa ghi</span>
          ) : (
            <s className="text-base-content/75">{before}</s>
          )}{' '}
          → <strong>{after}</strong>
        </li>
      ))}
    </ul>
  )
}
