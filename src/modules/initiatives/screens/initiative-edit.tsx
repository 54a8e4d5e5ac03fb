import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { changeInitiative } from '../initiative/change-initiative.ts'
import { enterInitiative } from '../initiative/enter-initiative.ts'
import { findInitiative } from '../initiative/find-initiative.ts'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import type { Route } from './+types/initiative-edit.ts'
import { InitiativeFormFields } from './initiative-form-fields.tsx'
import { shownInitiative } from './shown-initiative.ts'

// Members change what is theirs on their own page; this one is the officers'.
export const loader = pageLoader(
  async (ctx, asked) => {
    const found = await findInitiative(ctx, asked)
    const { fields, memberNames } = await listInitiativeChoices(ctx, asked)
    return { ...shownInitiative(found, memberNames), title: found.title, fields, memberNames }
  },
  { isFor: [enterInitiative] },
)

export const action = formAction({
  change: {
    command: changeInitiative,
    done: 'Đã lưu; sáng kiến đang chờ hội đồng xét.',
    next: (_: unknown, { unitId, initiativeId }) => `/units/${unitId}/initiatives/${initiativeId}`,
  },
})

export default function InitiativeEdit({ loaderData, params }: Route.ComponentProps) {
  const { title, fields, memberNames, value, authors } = loaderData
  const at = `/units/${params.unitId}/initiatives`
  return (
    <Page
      title="Sửa sáng kiến"
      crumbs={[
        { to: at, label: 'Sổ sáng kiến' },
        { to: `${at}/${params.initiativeId}`, label: title },
      ]}
    >
      <Section>
        <Form intent="change">
          <InitiativeFormFields
            fields={fields}
            authors={authors}
            names={memberNames}
            value={value}
          />
          <div className="flex gap-2">
            <Button>Lưu</Button>
            <LinkButton to={`${at}/${params.initiativeId}`} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
