import { Button } from '#ui/button.tsx'
import { FileField } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

type Attachment = {
  attachmentId: number
  fileName: string
  size: number
  addedByName: string
  addedAt: string
}

export function Attachments({
  attachments,
  here,
  writes,
}: {
  attachments: Attachment[]
  here: string
  writes: boolean
}) {
  return (
    <Section title="Tệp đính kèm">
      {attachments.length === 0 && (
        <p className="text-base-content/75 text-sm">Không có tệp đính kèm.</p>
      )}
      <ul className="flex flex-col gap-2">
        {attachments.map((file) => (
          <li key={file.attachmentId} className="flex flex-wrap items-center gap-3">
            <a className="link" href={`${here}/files/${file.attachmentId}`} download>
              {file.fileName}
            </a>
            <span className="text-base-content/75 text-sm">
              {Math.ceil(file.size / 1024).toLocaleString('vi-VN')} KB · {file.addedByName} ·{' '}
              {file.addedAt}
            </span>
            {writes && (
              <ActionButton
                intent="detach"
                label="Gỡ"
                confirm={`Gỡ tệp ${file.fileName}?`}
                fields={{ attachmentId: file.attachmentId }}
              />
            )}
          </li>
        ))}
      </ul>
      {writes && (
        <Form
          intent="attach"
          encType="multipart/form-data"
          className="no-print flex flex-col items-start gap-3"
        >
          <FileField label="Thêm tệp" name="file" hint="Tối đa 10 MB" />
          <Button look="plain" className="btn-sm">
            Đính kèm
          </Button>
        </Form>
      )}
    </Section>
  )
}
