import { Button } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

export type Recognition = { number: string; day: string | null; issuer: string }

/** The decision by which the level above recognises; `seen`: the one that is written, to be corrected. */
export function RecogniseForm({ seen, note }: { seen: Recognition | null; note: string }) {
  return (
    <Section title={seen ? 'Sửa quyết định công nhận' : 'Công nhận'}>
      <p className="text-base-content/80">{note}</p>
      <Form intent="recognise">
        <input type="hidden" name="seenNumber" value={seen?.number ?? ''} />
        <FieldRow>
          <TextField
            label="Số quyết định"
            name="decisionNumber"
            value={seen?.number}
            placeholder="12/QĐ-CĐVC"
          />
          <DayField label="Ngày quyết định" name="decisionDay" value={seen?.day} />
        </FieldRow>
        <TextField label="Cơ quan ra quyết định" name="decisionIssuer" value={seen?.issuer} />
        <Button look="plain" className="self-start">
          Ghi công nhận
        </Button>
      </Form>
    </Section>
  )
}
