import { Button, LinkButton } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/page.tsx'

type Part = {
  code: string
  title: string
  suggestion: string
  written: string | null
  writtenByName: string | null
  writtenAt: string | null
  version: number
}

/**
 * The written parts: a suggestion made from the figures, or what the officer made of it. One part is open for writing
 * at a time, so that saving one never loses what was typed into another.
 */
export function ReportSections({
  sections,
  writes,
  editing,
}: {
  sections: Part[]
  writes: boolean
  editing: string
}) {
  return (
    <Section title="Nội dung">
      {sections.map((part) => (
        <article key={part.code} id={part.code} className="flex scroll-mt-4 flex-col gap-2">
          <h3 className="font-semibold">{part.title}</h3>
          {writes && editing === part.code ? (
            <Writing part={part} />
          ) : (
            <>
              <Reading part={part} />
              {writes && <EditLink part={part} />}
            </>
          )}
        </article>
      ))}
    </Section>
  )
}

function EditLink({ part }: { part: Part }) {
  const isEmpty = part.written === null && part.suggestion === ''
  const origin =
    part.written === null
      ? part.suggestion && 'Câu gợi ý từ số liệu, sửa được.'
      : `${part.writtenByName} viết lúc ${part.writtenAt}.`
  return (
    <p className="no-print text-base-content/75 flex flex-wrap items-center gap-3 text-sm">
      <Link
        to={`?edit=${part.code}#${part.code}`}
        preventScrollReset
        className="btn btn-outline border-base-300 btn-sm"
      >
        {isEmpty ? 'Viết' : 'Sửa'}
        <span className="sr-only"> {part.title}</span>
      </Link>
      {origin}
    </p>
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
        <input type="hidden" name="version" value={part.version} />
        <TextArea
          label={`Nội dung phần ${part.title}`}
          name="text"
          value={part.written ?? part.suggestion}
          className="textarea field-sizing-content min-h-40 w-full"
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button className="btn-sm">Lưu phần này</Button>
          <LinkButton to={`?#${part.code}`} look="quiet" className="btn-sm">
            Thôi
          </LinkButton>
        </div>
      </Form>
      {part.written !== null && (
        <details className="no-print text-sm">
          <summary className="cursor-pointer">
            Bản đang lưu ({part.writtenByName}, {part.writtenAt})
          </summary>
          <p className="mt-2 max-w-prose whitespace-pre-line">{part.written}</p>
        </details>
      )}
      {isOld && (
        <details className="no-print text-sm">
          <summary className="cursor-pointer">Câu gợi ý theo số liệu bây giờ</summary>
          <div className="mt-2 flex flex-col items-start gap-2">
            <p className="max-w-prose">{part.suggestion}</p>
            <ActionButton
              intent="unwrite"
              label="Bỏ phần đã viết, dùng câu gợi ý"
              confirm="Phần đã viết sẽ được thay bằng câu gợi ý."
              fields={{ section: part.code, version: part.version, text: '' }}
            />
          </div>
        </details>
      )}
    </>
  )
}
