import { DayField, FieldRow, TextField } from '#ui/field.tsx'

/** The document by which it was decided. */
export function DecisionFields() {
  return (
    <fieldset className="border-base-300 flex flex-col gap-4 border-t pt-4">
      <legend className="sr-only">Quyết định</legend>
      <FieldRow>
        <TextField label="Số quyết định" name="decisionNumber" placeholder="12/QĐ-CĐVC" />
        <DayField label="Ngày quyết định" name="decisionDay" />
      </FieldRow>
      <TextField label="Cơ quan ra quyết định" name="decisionIssuer" />
    </fieldset>
  )
}
