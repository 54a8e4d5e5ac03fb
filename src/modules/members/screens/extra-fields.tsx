import { useRefusal } from '#ui/form.tsx'

export type OwnField = { extraFieldId: number; label: string; kind: string; options: string[] }

/** The unit's own fields, sent as two lists: which field, what stands in it. */
export function ExtraFields({
  fields,
  values,
}: {
  fields: readonly OwnField[]
  values: Record<string, string>
}) {
  const { errors, values: typed } = useRefusal()
  const typedValues = Array.isArray(typed.values) ? typed.values : []
  return (
    <>
      {errors.values && (
        <p role="alert" className="text-error text-sm font-semibold">
          {errors.values.join(' ')}
        </p>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        {fields.map((field, index) => (
          <label key={field.extraFieldId} className="flex flex-col gap-1">
            <span className="font-semibold">{field.label}</span>
            <input type="hidden" name="fieldIds[]" value={field.extraFieldId} />
            <Control
              field={field}
              value={String(typedValues[index] ?? values[field.extraFieldId] ?? '')}
            />
          </label>
        ))}
      </div>
    </>
  )
}

function Control({ field, value }: { field: OwnField; value: string }) {
  const options =
    field.kind === 'yes_no' ? ['Có', 'Không'] : field.kind === 'choice' ? field.options : null
  if (!options)
    return (
      <input
        name="values[]"
        defaultValue={value}
        inputMode={field.kind === 'text' ? undefined : 'numeric'}
        placeholder={field.kind === 'day' ? 'ngày/tháng/năm' : undefined}
        className="input w-full"
      />
    )
  return (
    <select name="values[]" defaultValue={value} className="select w-full">
      <option value="">Không chọn</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  )
}
