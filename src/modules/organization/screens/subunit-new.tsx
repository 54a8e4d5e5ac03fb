import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { subunitKindLabels } from '../labels.ts'
import { listSubunits } from '../subunit/list-subunits.ts'
import { openSubunit } from '../subunit/open-subunit.ts'
import type { Route } from './+types/subunit-new.ts'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { rows } = await listSubunits(ctx, { unitId: asked.unitId, kind: 'section', size: 500 })
    return { sections: rows.map((row) => ({ value: row.subunitId, label: row.name })) }
  },
  { isFor: [openSubunit] },
)

export const action = formAction({
  open: {
    command: openSubunit,
    done: 'Đã lập.',
    next: (_, fields) => `/units/${fields.unitId}/subunits`,
  },
})

export default function SubunitNew({ loaderData: { sections }, params }: Route.ComponentProps) {
  const list = `/units/${params.unitId}/subunits`
  return (
    <Page title="Lập tổ hoặc bộ phận" crumbs={[{ to: list, label: 'Tổ và bộ phận' }]}>
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
          {sections.length > 0 && (
            <SelectField
              label="Tổ thuộc công đoàn bộ phận"
              name="parentId"
              options={sections}
              optional
              placeholder="Thuộc thẳng công đoàn cơ sở"
            />
          )}
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
