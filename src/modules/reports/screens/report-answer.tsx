import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

/** What the level above does with a report that was sent to it. */
export function Answer() {
  return (
    <Section title="Trả lời đơn vị">
      <ActionButton
        intent="accept"
        label="Duyệt báo cáo"
        className="btn btn-primary self-start"
        confirm="Duyệt rồi thì báo cáo không sửa được nữa."
      />
      <Form intent="return" className="flex flex-col gap-3">
        <TextArea label="Cần sửa gì" name="remark" required />
        <Button look="plain" className="self-start">
          Trả lại để sửa
        </Button>
      </Form>
    </Section>
  )
}
