import { SelectField } from '#ui/field.tsx'
import { moneyLabels, type Where } from '../labels.ts'

/** Cash or transfer. */
export function WhereField({ value = 'cash' }: { value?: Where }) {
  return (
    <SelectField
      label="Hình thức"
      name="where"
      value={value}
      options={Object.entries(moneyLabels).map(([code, label]) => ({ value: code, label }))}
    />
  )
}
