import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { Form, useRefusal } from '#ui/form.tsx'

type Open = {
  roundId: number
  name: string
  selfPoints: readonly number[] | null
  selfNote: string
  criteria: readonly { position: number; name: string; most: number }[]
}

/** A member's own points, large enough for a thumb. */
export function SelfForm({ unitId, round }: { unitId: number; round: Open }) {
  return (
    <Form intent="score" fields={{ unitId, roundId: round.roundId }}>
      {round.selfPoints && <p>Bạn đã chấm; gửi lại sẽ thay bản cũ, cho đến khi tổ họp.</p>}
      <Points round={round} />
      <TextArea
        label="Tự nhận xét"
        name="note"
        optional
        value={round.selfNote}
        hint="Việc đã làm, kết quả, điều cần cố gắng."
      />
      <Button className="self-start">Gửi điểm tự chấm</Button>
    </Form>
  )
}

function Points({ round }: { round: Open }) {
  const { errors, values, formId } = useRefusal()
  const typed = Array.isArray(values.points) ? (values.points as string[]) : null
  return (
    <>
      {errors.points && (
        <p className="text-error text-sm font-semibold" role="alert">
          {errors.points.join(' ')}
        </p>
      )}
      {round.criteria.map(({ position, name, most }, index) => (
        <div key={position} className="flex items-center justify-between gap-4">
          <label htmlFor={`${formId}p${position}`}>
            {name} <span className="text-base-content/75 whitespace-nowrap">(tối đa {most})</span>
          </label>
          <input
            id={`${formId}p${position}`}
            name="points[]"
            inputMode="numeric"
            autoComplete="off"
            required
            defaultValue={typed?.[index] ?? round.selfPoints?.[index] ?? ''}
            className="input w-20 shrink-0 text-right tabular-nums"
          />
        </div>
      ))}
    </>
  )
}
