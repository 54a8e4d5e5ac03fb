import { useState } from 'react'
import { type Option, SelectField } from '#ui/field.tsx'
import { useRefusal } from '#ui/form.tsx'
import { NewUnitFields } from './new-unit-fields.tsx'

/**
 * Into which unit: one that goes on, or a new one, whose fields are then asked for. With scripts they go away as soon as a
 * receiving unit is chosen; without, they stay folded out and say when they are needed.
 */
export function MergeFields({
  units,
  kinds,
}: {
  units: readonly Option[]
  kinds: readonly Option[]
}) {
  const { values } = useRefusal()
  const [into, setInto] = useState(String(values.intoUnitId ?? ''))
  return (
    <>
      <SelectField
        label="Đơn vị tiếp nhận"
        name="intoUnitId"
        options={units}
        optional
        placeholder="Hợp nhất thành đơn vị mới"
        onChange={(event) => setInto(event.currentTarget.value)}
      />
      {into === '' && (
        <fieldset className="border-base-300 rounded-box flex flex-col gap-4 border p-4">
          <legend className="px-1 font-semibold">
            Đơn vị mới (chỉ khi hợp nhất thành đơn vị mới)
          </legend>
          <NewUnitFields kinds={kinds} optional />
        </fieldset>
      )}
    </>
  )
}
