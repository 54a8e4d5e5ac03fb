import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import { describeModel } from '../model/describe-model.ts'
import type { Route } from './+types/model-new.ts'
import { ModelFormFields } from './model-form-fields.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { fields } = await listInitiativeChoices(ctx, asked)
    return { fields }
  },
  { isFor: [describeModel] },
)

export const action = formAction({
  describe: {
    command: describeModel,
    done: 'Đã ghi mô hình của đơn vị. Gửi lên cấp trên để các đơn vị khác cùng biết.',
    next: ({ modelId }: { modelId: number }, { unitId }) =>
      `/units/${unitId}/models/${unitId}/${modelId}`,
  },
})

export default function ModelNew({ loaderData, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/models`
  return (
    <Page
      title="Giới thiệu mô hình"
      crumbs={[{ to: at, label: 'Mô hình, cách làm hay' }]}
      lead="Kể một lần cho rõ: làm gì, cho ai, các bước, tốn bao nhiêu, được gì, hỏi ai."
    >
      <Section>
        <Form intent="describe">
          <ModelFormFields fields={loaderData.fields} />
          <div className="flex gap-2">
            <Button>Ghi mô hình</Button>
            <LinkButton to={at} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
