import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DayField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { enterInitiative } from '../initiative/enter-initiative.ts'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import type { Route } from './+types/initiative-new.ts'
import { InitiativeFormFields } from './initiative-form-fields.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { fields, memberNames } = await listInitiativeChoices(ctx, asked)
    return { fields, memberNames, today: formatDay(ctx.today) }
  },
  { isFor: [enterInitiative] },
)

export const action = formAction({
  enter: {
    command: enterInitiative,
    done: 'Đã ghi sáng kiến; đang chờ hội đồng xét.',
    next: ({ initiativeId }: { initiativeId: number }, { unitId }) =>
      `/units/${unitId}/initiatives/${initiativeId}`,
  },
})

export default function InitiativeNew({ loaderData, params }: Route.ComponentProps) {
  const { fields, memberNames, today } = loaderData
  const at = `/units/${params.unitId}/initiatives`
  return (
    <Page
      title="Ghi sáng kiến"
      crumbs={[{ to: at, label: 'Sổ sáng kiến' }]}
      lead="Ghi thay đoàn viên đã nộp bản giấy, hoặc ghi lại sáng kiến của những năm trước."
    >
      <Section>
        <Form intent="enter">
          <InitiativeFormFields fields={fields} authors={[]} names={memberNames} />
          <DayField label="Ngày nộp" name="enteredOn" value={today} optional />
          <div className="flex gap-2">
            <Button>Ghi sáng kiến</Button>
            <LinkButton to={at} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
