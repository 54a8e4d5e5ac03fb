/** The box for the day as of which a page is shown. */
export function AsOfField({
  asOf,
  wrong,
  placeholder = 'ngày/tháng/năm',
}: {
  asOf: string
  wrong: string | null
  placeholder?: string
}) {
  return (
    <div className="flex flex-col gap-1">
      <label className="flex flex-col gap-1">
        <span className="text-sm font-semibold">Như ngày</span>
        <input
          type="text"
          name="asOf"
          defaultValue={asOf}
          placeholder={placeholder}
          inputMode="numeric"
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? 'as-of-error' : undefined}
          className="input w-40"
        />
      </label>
      {wrong && (
        <p id="as-of-error" role="alert" className="text-error max-w-80 text-sm font-semibold">
          {wrong}
        </p>
      )}
    </div>
  )
}
