import { Form } from 'react-router'
import { AsOfField } from './as-of-field.tsx'

type Props = { asOf: string; wrong: string | null; onDay: string; view?: string }

/** Asks for the page as it was on another day. */
export function AsOfForm({ asOf, wrong, onDay, view }: Props) {
  return (
    <Form method="get" className="no-print flex flex-wrap items-end gap-3">
      {view && <input type="hidden" name="view" value={view} />}
      <AsOfField asOf={asOf} wrong={wrong} placeholder={onDay} />
      <button type="submit" className="btn btn-outline border-base-300">
        Xem
      </button>
    </Form>
  )
}
