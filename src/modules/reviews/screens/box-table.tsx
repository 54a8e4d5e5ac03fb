import { useRefusal } from '#ui/form.tsx'

type BoxColumn = {
  name: string
  label: string
  numeric?: boolean
  wide?: boolean
  options?: readonly { value: string; label: string }[]
}

/** Rows of boxes, each column sent as a list; after a refusal what was typed comes back, with the sentences above the table. */
export function BoxTable({
  columns,
  rows,
  errors: field,
}: {
  columns: readonly BoxColumn[]
  rows: readonly (readonly string[])[]
  errors: string
}) {
  const { errors, values } = useRefusal()
  const typed = (name: string, row: number) => {
    const list = values[name]
    return Array.isArray(list) ? String(list[row] ?? '') : undefined
  }
  return (
    <>
      {errors[field] && (
        <p className="text-error text-sm font-semibold" role="alert">
          {errors[field].join(' ')}
        </p>
      )}
      <table className="table-cards table table-sm">
        <thead>
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {columns.map(({ name, label, numeric, wide, options }, index) => {
                const shared = {
                  name: `${name}[]`,
                  'aria-label': `${label}, dòng ${rowIndex + 1}`,
                  defaultValue: typed(name, rowIndex) ?? row[index] ?? '',
                }
                return (
                  <td key={name} data-label={label}>
                    {options ? (
                      <select {...shared} className="select select-sm w-full min-w-32">
                        {options.map((option) => (
                          <option key={option.value} value={option.value}>
                            {option.label}
                          </option>
                        ))}
                      </select>
                    ) : (
                      <input
                        {...shared}
                        autoComplete="off"
                        inputMode={numeric ? 'numeric' : undefined}
                        className={`input input-sm ${numeric ? 'w-20 text-right' : 'w-full'} ${wide ? 'min-w-48' : ''}`}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
