import { TriangleAlert } from 'lucide-react'

/** Where the rules are not kept, and which document says so. */
export function Warnings({
  warnings,
}: {
  warnings: readonly { says: string; document: string }[]
}) {
  if (warnings.length === 0) return null
  return (
    <section className="alert alert-warning alert-soft items-start" aria-label="Cần xem lại">
      <TriangleAlert aria-hidden="true" className="mt-1 size-5 shrink-0" />
      <ul className="flex flex-col gap-2">
        {warnings.map((warning) => (
          <li key={warning.says}>
            {warning.says} <span className="block text-sm">Theo {warning.document}.</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
