import { formAction } from '#platform/web/form-action.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { subunitKindLabels } from '../labels.ts'
import { openSubunit } from '../subunit/open-subunit.ts'
import type { Route } from './+types/subunit-new.ts'

export const action = formAction({
  open: {
    command: openSubunit,
    done: 'Đã lập.',
    next: (_, fields) => `/units/${fields.unitId}/structure`,
  },
})

export default function SubunitNew({ params }: Route.ComponentProps) {
  const list = `/units/${params.unitId}/structure`
  return (
    <Page title="Lập tổ hoặc bộ phận" crumbs={[{ to: list, label: 'Tổ chức' }]}>
      <Section>
        <Form intent="open">
          <TextField label="Tên" name="name" />
          <FieldRow>
            <SelectField
              label="Loại"
              name="kind"
              options={Object.entries(subunitKindLabels).map(([value, label]) => ({
                value,
                label,
              }))}
              placeholder="Chọn loại"
            />
            <DayField label="Ngày thành lập" name="openedOn" />
          </FieldRow>
          <TextField label="Số quyết định" name="decisionNumber" optional />
          <div className="flex gap-2">
            <Button>Lập</Button>
            <LinkButton to={list} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
