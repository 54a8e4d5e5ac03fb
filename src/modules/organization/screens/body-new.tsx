import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField, FieldRow, SelectField, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { openBody } from '../body/open-body.ts'
import { bodyKindLabels, optionsOf } from '../labels.ts'
import { listSubunits } from '../subunit/list-subunits.ts'
import { listTerms } from '../term/list-terms.ts'
import type { Route } from './+types/body-new.ts'

export const loader = pageLoader(
  async (ctx, { unitId }) => {
    const terms = await listTerms(ctx, { unitId, sort: '-starts' })
    const sections = await listSubunits(ctx, { unitId, kind: 'section', size: 500 })
    return {
      terms: terms.rows.map((term) => ({ value: term.termId, label: term.label })),
      sections: sections.rows.map((row) => ({ value: row.subunitId, label: row.name })),
    }
  },
  { isFor: [openBody] },
)

export const action = formAction({
  open: {
    command: openBody,
    done: 'Đã lập ban. Bước tiếp theo: ghi cán bộ vào ban.',
    next: (_, { unitId }) => `/units/${unitId}/bodies`,
  },
})

export default function BodyNew({ loaderData, params }: Route.ComponentProps) {
  const { terms, sections } = loaderData
  const list = `/units/${params.unitId}/bodies`
  return (
    <Page title="Lập ban" crumbs={[{ to: list, label: 'Các ban' }]}>
      <Section>
        <Form intent="open">
          <FieldRow>
            <SelectField
              label="Loại"
              name="kind"
              options={optionsOf(bodyKindLabels)}
              placeholder="Chọn loại"
            />
            <TextField label="Tên" name="name" placeholder="Ban Chấp hành khóa V" />
          </FieldRow>
          <FieldRow>
            <SelectField
              label="Nhiệm kỳ"
              name="termId"
              options={terms}
              value={terms[0]?.value ?? null}
              optional
            />
            <TextField
              label="Số ghế"
              name="seats"
              inputMode="numeric"
              optional
              hint="Từ đó đếm số ghế khuyết."
            />
          </FieldRow>
          {sections.length > 0 && (
            <SelectField
              label="Của công đoàn bộ phận"
              name="subunitId"
              options={sections}
              optional
              hint="Chỉ cho Ban Chấp hành công đoàn bộ phận."
            />
          )}
          <FieldRow>
            <DayField label="Ngày thành lập" name="openedOn" />
            <TextField label="Số quyết định" name="decisionNumber" optional />
          </FieldRow>
          <div className="flex gap-2">
            <Button>Lập ban</Button>
            <LinkButton to={list} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
