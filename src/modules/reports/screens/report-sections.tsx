import { Button } from '#ui/button.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

type Part = {
  code: string
  title: string
  suggestion: string
  written: string | null
  writtenByName: string | null
  writtenAt: string | null
}

/** The written parts: a suggestion made from the figures, or what the officer made of it. */
export function ReportSections({ sections, writes }: { sections: Part[]; writes: boolean }) {
  return (
    <Section title="Nội dung">
      {sections.map((part) => (
        <article key={part.code} className="flex flex-col gap-2">
          <h3 className="font-semibold">{part.title}</h3>
          {writes ? <Writing part={part} /> : <Reading part={part} />}
        </article>
      ))}
    </Section>
  )
}

function Reading({ part }: { part: Part }) {
  const text = part.written ?? part.suggestion
  if (!text) return <p className="text-base-content/75 text-sm">Chưa viết.</p>
  return <p className="max-w-prose whitespace-pre-line">{text}</p>
}

function Writing({ part }: { part: Part }) {
  const isOld = part.written !== null && part.suggestion !== ''
  return (
    <>
      <Form intent="write" className="flex flex-col gap-2">
        <input type="hidden" name="section" value={part.code} />
        <textarea
          name="text"
          aria-label={part.title}
          key={part.written ?? part.suggestion}
          defaultValue={part.written ?? part.suggestion}
          placeholder="Viết ở đây"
          className="textarea field-sizing-content min-h-24 w-full"
        />
        <div className="no-print flex flex-wrap items-center gap-3">
          <Button look="plain" className="btn-sm">
            Lưu phần này
          </Button>
          <span className="text-base-content/75 text-sm">
            {part.written === null
              ? part.suggestion && 'Câu gợi ý từ số liệu, sửa được.'
              : `${part.writtenByName} viết lúc ${part.writtenAt}.`}
          </span>
        </div>
      </Form>
      {isOld && (
        <details className="no-print text-sm">
          <summary className="cursor-pointer">Câu gợi ý theo số liệu bây giờ</summary>
          <div className="mt-2 flex flex-col items-start gap-2">
            <p className="max-w-prose">{part.suggestion}</p>
            <ActionButton
              intent="write"
              label="Bỏ phần đã viết, dùng câu gợi ý"
              confirm="Phần đã viết sẽ được thay bằng câu gợi ý."
              fields={{ section: part.code, text: '' }}
            />
          </div>
        </details>
      )}
    </>
  )
}
