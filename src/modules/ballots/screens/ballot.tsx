import { useId } from 'react'
import type { Method } from '../labels.ts'

export type BallotPaper = {
  method: Method
  mostMarks: number
  choices: readonly { position: number; name: string; note: string }[]
}

/** The ballot to be marked: large enough for a thumb. Fields 'answer-1' … with 'yes', 'no' or nothing. */
export function Ballot({
  paper,
  chosen = [],
  refused = [],
  disabled,
}: {
  paper: BallotPaper
  chosen?: readonly number[]
  refused?: readonly number[]
  disabled?: boolean
}) {
  const id = useId()
  const { method, mostMarks, choices } = paper
  if (method === 'choose')
    return (
      <fieldset disabled={disabled} className="flex flex-col gap-2">
        <legend className="mb-2 font-semibold">
          {mostMarks === 1 ? 'Chọn một' : `Chọn nhiều nhất ${mostMarks}`}; không chọn ai là phiếu
          trắng
        </legend>
        {choices.map(({ position, name, note }) => (
          <label
            key={position}
            className="border-base-300 has-checked:border-primary rounded-box flex min-h-14 items-center gap-3 border p-3"
          >
            <input
              type="checkbox"
              name={`answer-${position}`}
              value="yes"
              defaultChecked={chosen.includes(position)}
              className="checkbox checkbox-primary"
            />
            <span>
              <span className="font-semibold">{name}</span>
              {note && <span className="text-base-content/75 block text-sm">{note}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    )
  return (
    <div className="flex flex-col gap-3">
      {choices.map(({ position, name, note }) => (
        <fieldset
          key={position}
          disabled={disabled}
          className="border-base-300 rounded-box flex flex-col gap-2 border p-3"
        >
          <legend className="sr-only">{name}</legend>
          <p aria-hidden="true">
            <span className="font-semibold">{name}</span>
            {note && <span className="text-base-content/75 block text-sm">{note}</span>}
          </p>
          <div className="grid grid-cols-3 gap-2">
            {(
              [
                ['yes', 'Đồng ý', chosen.includes(position)],
                ['no', 'Không', refused.includes(position)],
                ['', 'Bỏ trống', !chosen.includes(position) && !refused.includes(position)],
              ] as const
            ).map(([value, label, checked]) => (
              <label
                key={label}
                htmlFor={`${id}-${position}-${value}`}
                className="border-base-300 has-checked:border-primary has-checked:bg-primary/10 rounded-box flex min-h-12 items-center gap-2 border px-2"
              >
                <input
                  id={`${id}-${position}-${value}`}
                  type="radio"
                  name={`answer-${position}`}
                  value={value}
                  defaultChecked={checked}
                  className="radio radio-primary radio-sm"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
