import { Button } from '#ui/button.tsx'
import { FieldRow, FileField, TextArea, TextField } from '#ui/field.tsx'
import { ActionButton, FoldedForm, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import type { EventState } from '../labels.ts'

/** What came of an event, with those who came and belong to no member. */
export function ResultForm({
  result,
  otherGuests,
  otherChildren,
  isHeld,
  mayWrite,
}: {
  result: string
  otherGuests: number
  otherChildren: number
  isHeld: boolean
  mayWrite: boolean
}) {
  const form = (
    <>
      <TextArea
        label="Kết quả"
        name="result"
        value={result}
        optional
        hint="Đã làm được gì, giải thưởng, điều cần rút kinh nghiệm."
      />
      <FieldRow>
        <TextField
          label="Khách không đi cùng đoàn viên"
          name="otherGuests"
          inputMode="numeric"
          value={otherGuests}
          hint="Đại biểu, khách mời; tính riêng với lượt đoàn viên."
        />
        <TextField
          label="Cháu không đi cùng bố mẹ"
          name="otherChildren"
          inputMode="numeric"
          value={otherChildren}
        />
      </FieldRow>
      <Button className="self-start">{isHeld ? 'Lưu kết quả' : 'Ghi là đã tổ chức'}</Button>
    </>
  )
  return (
    <Section title="Kết quả">
      {result && <p className="max-w-prose whitespace-pre-line">{result}</p>}
      {mayWrite &&
        (result ? (
          <FoldedForm intent="hold" summary="Sửa kết quả">
            {form}
          </FoldedForm>
        ) : (
          <Form intent="hold">{form}</Form>
        ))}
    </Section>
  )
}

/** Pictures of an event, small on the page and large when opened; with a form to add one. */
export function EventPhotos({
  at,
  photos,
  mayAdd,
  mayRemove,
}: {
  at: string
  photos: readonly { photoId: number; caption: string }[]
  mayAdd: boolean
  mayRemove: boolean
}) {
  if (photos.length === 0 && !mayAdd) return null
  return (
    <Section title="Ảnh">
      <ul className="grid grid-cols-2 gap-3 md:grid-cols-4">
        {photos.map(({ photoId, caption }) => (
          <li key={photoId} className="flex flex-col gap-1">
            <a href={`${at}/photos/${photoId}`}>
              <img
                src={`${at}/photos/${photoId}`}
                alt={caption || 'Ảnh hoạt động'}
                loading="lazy"
                className="border-base-300 rounded-box aspect-4/3 w-full border object-cover"
              />
            </a>
            <span className="text-sm">{caption}</span>
            {mayRemove && (
              <ActionButton
                intent="removePhoto"
                fields={{ photoId }}
                label="Gỡ"
                confirm="Gỡ ảnh này?"
                className="btn btn-ghost btn-sm self-start"
              />
            )}
          </li>
        ))}
      </ul>
      {mayAdd && (
        <FoldedForm intent="addPhoto" summary="Thêm ảnh" encType="multipart/form-data">
          <FileField
            label="Ảnh"
            name="photo"
            accept="image/jpeg,image/png,image/webp"
            hint="Không quá 10 MB. Chỉ người trong công đoàn xem được."
          />
          <TextField label="Chú thích" name="caption" optional />
          <Button look="plain" className="self-start">
            Đưa ảnh lên
          </Button>
        </FoldedForm>
      )}
    </Section>
  )
}

/** The way out: cancelling what is planned, and back. */
export function CancelForm({ state, turns }: { state: EventState; turns: number }) {
  if (state === 'planned')
    return (
      <FoldedForm
        intent="cancel"
        summary="Hủy hoạt động này"
        className="mt-3 flex max-w-xl flex-col gap-4"
      >
        <TextField label="Lý do hủy" name="reason" hint="Người đã đăng ký sẽ đọc được lý do này." />
        <Button look="danger" className="self-start">
          Hủy hoạt động
        </Button>
      </FoldedForm>
    )
  if (turns > 0) return null
  return (
    <div>
      <ActionButton
        intent="reopen"
        label={state === 'cancelled' ? 'Khôi phục hoạt động' : 'Chưa tổ chức: đưa về kế hoạch'}
        confirm="Đưa hoạt động này trở lại kế hoạch?"
        className="btn btn-ghost"
      />
    </div>
  )
}
