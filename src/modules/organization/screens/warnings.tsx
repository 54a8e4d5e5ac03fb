import { Notice } from '#ui/notice.tsx'

/** Where the rules are not kept, and which document says so. */
export function Warnings({
  warnings,
}: {
  warnings: readonly { says: string; document: string }[]
}) {
  if (warnings.length === 0) return null
  return (
    <Notice>
      <h2 className="mb-2 font-semibold">Cần xem lại</h2>
      <ul className="flex flex-col gap-2">
        {warnings.map((warning) => (
          <li key={warning.says}>
            {warning.says}{' '}
            <span className="text-base-content/80 block text-sm">Theo {warning.document}.</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
