import { NotFound } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { DayField, FieldRow, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { type SubunitKind, subunitKindLabels } from '../labels.ts'
import { closeSubunit } from '../subunit/close-subunit.ts'
import { listSubunits } from '../subunit/list-subunits.ts'
import { renameSubunit } from '../subunit/rename-subunit.ts'
import type { Route } from './+types/subunit.ts'

export const loader = pageLoader(async (ctx, { unitId, subunitId }) => {
  const { rows, may } = await listSubunits(ctx, { unitId, subunitId, closed: 'yes' })
  const subunit = rows[0]
  if (!subunit) throw new NotFound()
  return {
    ...subunit,
    opened: formatDay(subunit.openedOn),
    closed: subunit.closedOn && formatDay(subunit.closedOn),
    mayChange: may.arranges && !subunit.closedOn,
  }
})

export const action = formAction({
  rename: { command: renameSubunit, done: 'Đã đổi tên.' },
  close: { command: closeSubunit, done: 'Đã kết thúc hoạt động.' },
})

export default function Subunit({ loaderData: subunit, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/subunits`
  return (
    <Page
      title={subunit.name}
      crumbs={[{ to: at, label: 'Tổ và bộ phận' }]}
      lead={subunitKindLabels[subunit.kind as SubunitKind]}
    >
      <Section>
        <Facts
          facts={[
            ['Thuộc', subunit.parentName ?? 'Thuộc thẳng công đoàn cơ sở'],
            ['Thành lập', subunit.opened],
            ...(subunit.closed ? [['Kết thúc từ ngày', subunit.closed] as const] : []),
          ]}
        />
      </Section>
      {subunit.mayChange && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <Section title="Đổi tên">
            <Form intent="rename">
              <TextField label="Tên mới" name="name" value={subunit.name} />
              <FieldRow>
                <DayField label="Từ ngày" name="onDay" />
                <TextField label="Số quyết định" name="decisionNumber" optional />
              </FieldRow>
              <Button>Đổi tên</Button>
            </Form>
          </Section>
          <Section title="Kết thúc hoạt động">
            <Form intent="close">
              <DayField
                label="Không còn hoạt động từ ngày"
                name="closedOn"
                hint="Hãy chuyển đoàn viên sang tổ khác trước."
              />
              <Button look="danger">Kết thúc</Button>
            </Form>
          </Section>
        </div>
      )}
    </Page>
  )
}
