import { Button } from '#ui/button.tsx'
import { FileField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

type Paper = { photoId: number; byName: string }

/** Photos of the signed paper, small on the page and large when opened; with a form to add one. */
export function Papers({
  at,
  papers,
  mayAdd,
  mayRemove,
}: {
  at: string
  papers: readonly Paper[]
  mayAdd: boolean
  mayRemove: boolean
}) {
  return (
    <Section title="Giấy ký nhận">
      {papers.length === 0 && (
        <p className="text-base-content/80">Chưa có ảnh giấy người nhận đã ký.</p>
      )}
      <ul className="flex flex-wrap gap-3">
        {papers.map(({ photoId, byName }) => (
          <li key={photoId} className="flex flex-col gap-1">
            <a href={`${at}/photos/${photoId}`}>
              <img
                src={`${at}/photos/${photoId}`}
                alt={`Giấy ký nhận, ${byName} đưa lên`}
                loading="lazy"
                className="border-base-300 rounded-box size-32 border object-cover"
              />
            </a>
            {mayRemove && (
              <ActionButton
                intent="removePhoto"
                fields={{ photoId }}
                label="Gỡ"
                confirm="Gỡ ảnh này khỏi hồ sơ?"
                className="btn btn-ghost btn-sm"
              />
            )}
          </li>
        ))}
      </ul>
      {mayAdd && (
        <Form intent="addPaper" encType="multipart/form-data">
          <FileField
            label="Ảnh giấy đã ký"
            name="photo"
            accept="image/jpeg,image/png,image/webp"
            hint="Chụp bằng điện thoại; không quá 10 MB."
          />
          <Button look="plain" className="self-start">
            Đưa ảnh lên
          </Button>
        </Form>
      )}
    </Section>
  )
}
