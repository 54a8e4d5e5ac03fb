import { TextField } from '#ui/field.tsx'
import { FoldedForm } from '#ui/form.tsx'

/** Takes back what was entered by mistake, with the reason; folded away because it is rare. */
export function MistakeForm({
  intent,
  summary,
  says,
  send,
}: {
  intent: string
  summary: string
  /** What happens then. */
  says: string
  send: string
}) {
  return (
    <FoldedForm
      summary={summary}
      look="link w-fit cursor-pointer text-sm"
      intent={intent}
      className="mt-3 flex max-w-xl flex-col gap-3"
    >
      <p className="text-base-content/80 text-sm">{says}</p>
      <TextField label="Vì sao rút" name="reason" />
      <button type="submit" className="btn btn-outline btn-error btn-sm self-start">
        {send}
      </button>
    </FoldedForm>
  )
}
