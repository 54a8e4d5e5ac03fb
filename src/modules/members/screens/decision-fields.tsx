import { DayField, TextField } from '#ui/field.tsx'

/** The decision behind a change, folded away: paper registers often have none. */
export function DecisionFields() {
  return (
    <details className="border-base-300 rounded-box border p-3">
      <summary className="cursor-pointer font-semibold">Quyết định kèm theo (nếu có)</summary>
      <div className="mt-3 grid gap-4 md:grid-cols-3">
        <TextField label="Số quyết định" name="decisionNumber" optional />
        <DayField label="Ngày quyết định" name="decisionDay" optional />
        <TextField label="Cơ quan ra quyết định" name="decisionIssuer" optional />
      </div>
    </details>
  )
}
