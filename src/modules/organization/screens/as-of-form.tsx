import { Form } from 'react-router'

/** Asks for the page as it was on another day. */
export function AsOfForm({ asOf, onDay, view }: { asOf: string; onDay: string; view?: string }) {
  return (
    <Form method="get" className="no-print flex flex-wrap items-end gap-3">
      {view && <input type="hidden" name="view" value={view} />}
      <label className="flex flex-col gap-1">
        <span className="text-sm font-semibold">Như ngày</span>
        <input
          type="text"
          name="asOf"
          defaultValue={asOf}
          placeholder={onDay}
          inputMode="numeric"
          className="input w-40"
        />
      </label>
      <button type="submit" className="btn btn-outline border-base-300">
        Xem
      </button>
    </Form>
  )
}
