import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { startTerm } from '../term/start-term.ts'
import type { Route } from './+types/term-new.ts'

export const loader = pageLoader(async () => null, { isFor: [startTerm] })

export const action = formAction({
  start: {
    command: startTerm,
    done: 'Đã bắt đầu nhiệm kỳ. Bước tiếp theo: lập Ban Chấp hành của nhiệm kỳ.',
    next: (_, { unitId }) => `/units/${unitId}/terms`,
  },
})

export default function TermNew({ params }: Route.ComponentProps) {
  const list = `/units/${params.unitId}/terms`
  return (
    <Page
      title="Bắt đầu nhiệm kỳ"
      crumbs={[{ to: list, label: 'Nhiệm kỳ' }]}
      lead="Nhiệm kỳ trước phải có ngày kết thúc thì nhiệm kỳ mới mới bắt đầu được."
    >
      <Section>
        <Form intent="start">
          <TextField label="Tên nhiệm kỳ" name="label" placeholder="2023–2028" />
          <FieldRow>
            <DayField label="Ngày bắt đầu" name="startsOn" hint="Thường là ngày đại hội." />
            <DayField label="Ngày dự kiến kết thúc" name="plannedEndOn" />
          </FieldRow>
          <div className="flex gap-2">
            <Button>Bắt đầu</Button>
            <LinkButton to={list} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
