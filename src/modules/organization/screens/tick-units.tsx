import { useRefusal } from '#ui/form.tsx'

type Choice = { value: number; label: string }

/** Several units to be ticked; what was ticked stays after a refusal. */
export function TickUnits({
  label,
  name,
  units,
}: {
  label: string
  name: string
  units: readonly Choice[]
}) {
  const { errors, values } = useRefusal()
  const ticked = [values[name] ?? []].flat().map(String)
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="border-base-300 rounded-box flex max-h-72 flex-col gap-2 overflow-y-auto border p-3">
        {units.length === 0 && <p>Chưa có đơn vị trực thuộc.</p>}
        {units.map((unit) => (
          <label key={unit.value} className="flex items-center gap-3">
            <input
              type="checkbox"
              name={`${name}[]`}
              value={unit.value}
              defaultChecked={ticked.includes(String(unit.value))}
              className="checkbox"
            />
            {unit.label}
          </label>
        ))}
      </div>
      {errors[name] && (
        <p className="text-error text-sm font-semibold" role="alert">
          {errors[name].join(' ')}
        </p>
      )}
    </fieldset>
  )
}
