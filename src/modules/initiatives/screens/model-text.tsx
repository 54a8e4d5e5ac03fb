import { Section } from '#ui/page.tsx'

type Text = {
  content: string
  forWhom: string
  steps: string
  cost: string
  result: string
  contact: string
}

const parts = [
  ['content', 'Làm gì'],
  ['forWhom', 'Dành cho ai'],
  ['steps', 'Các bước'],
  ['cost', 'Chi phí'],
  ['result', 'Kết quả'],
  ['contact', 'Hỏi ai'],
] as const

/** The description as others read it, with its pictures. */
export function ModelText({
  heading,
  text,
  photos,
  at,
}: {
  heading: string
  text: Text
  photos: readonly { photoId: number; byName: string }[]
  at: string
}) {
  return (
    <Section title={heading}>
      {parts.map(
        ([key, label]) =>
          text[key] && (
            <div key={key}>
              <h3 className="font-semibold">{label}</h3>
              <p className="max-w-prose wrap-anywhere whitespace-pre-line">{text[key]}</p>
            </div>
          ),
      )}
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-3">
          {photos.map(({ photoId, byName }) => (
            <li key={photoId}>
              <a href={`${at}/photos/${photoId}`}>
                <img
                  src={`${at}/photos/${photoId}`}
                  alt={`Ảnh mô hình, ${byName} đưa lên`}
                  loading="lazy"
                  className="border-base-300 rounded-box size-32 border object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
