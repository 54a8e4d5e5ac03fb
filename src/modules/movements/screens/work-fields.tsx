import { type FormEvent, useState } from 'react'
import { DayField, FieldRow, TextArea, TextField } from '#ui/field.tsx'
import { useRefusal } from '#ui/form.tsx'
import { type Advice, adviceOn } from '../coach/advice.ts'

type Written = { content: string; quantity: string; dueOn: string; proof: string }
const names = ['content', 'quantity', 'dueOn', 'proof'] as const

/**
 * What, how much, by when, with what proof; the coach reads along and asks beside the fields. Without scripts the questions stand in
 * the hints, and after sending beside the registration.
 * @param before the same person's texts of the year before, for the question what is new.
 */
export function WorkFields({
  work,
  before = [],
}: {
  work?: Partial<Record<keyof Written, string | null>>
  before?: readonly string[]
}) {
  const { values } = useRefusal()
  const first = Object.fromEntries(
    names.map((name) => [name, String(values[name] ?? work?.[name] ?? '')]),
  ) as Written
  const [written, setWritten] = useState(first)
  const read = (event: FormEvent<HTMLDivElement>) => {
    const { name, value } = event.target as HTMLInputElement
    setWritten((now) => ({ ...now, [name]: value }))
  }
  return (
    <div className="flex flex-col gap-4" onInput={read}>
      <TextArea
        label="Tôi sẽ làm gì"
        name="content"
        value={work?.content}
        required
        maxLength={2000}
        hint="Một việc cụ thể của chính bạn, ví dụ: số hóa 200 hồ sơ lưu trữ của phòng."
      />
      <FieldRow>
        <TextField
          label="Bao nhiêu"
          name="quantity"
          value={work?.quantity}
          optional
          hint="Ví dụ: 200 hồ sơ; mỗi tháng một buổi."
        />
        <DayField
          label="Xong trước ngày"
          name="dueOn"
          value={work?.dueOn}
          optional
          hint="Ví dụ: 30/09/2026."
        />
      </FieldRow>
      <TextField
        label="Minh chứng"
        name="proof"
        value={work?.proof}
        optional
        hint="Ví dụ: ảnh, biên bản bàn giao, đường dẫn bài viết."
      />
      <Coach advice={adviceOn(written, before)} live />
    </div>
  )
}

/** The coach's questions; a help, never a refusal. */
export function Coach({ advice, live = false }: { advice: readonly Advice[]; live?: boolean }) {
  return (
    <div aria-live={live ? 'polite' : undefined}>
      {advice.length > 0 && (
        <div className="bg-base-200 rounded-box flex flex-col gap-2 p-4 text-sm" data-coach="">
          <p className="font-semibold">Gợi ý để bản đăng ký rõ hơn (không bắt buộc)</p>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {advice.map(({ about, says }) => (
              <li key={about}>{says}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
