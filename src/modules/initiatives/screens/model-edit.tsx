import { NotFound } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formAction } from '#platform/web/form-action.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page, Section } from '#ui/page.tsx'
import { listInitiativeChoices } from '../initiative/list-initiative-choices.ts'
import { changeModel } from '../model/change-model.ts'
import { findModel } from '../model/find-model.ts'
import type { Route } from './+types/model-edit.ts'
import { ModelFormFields } from './model-form-fields.tsx'

export const loader = pageLoader(
  async (ctx, asked) => {
    const { own, isOwn, publication } = await findModel(ctx, asked)
    if (!own || !isOwn) throw new NotFound('Không có mô hình này.')
    const { fields } = await listInitiativeChoices(ctx, asked)
    const { name, field, content, forWhom, steps, cost, result, contact, beganOn } = own
    return {
      fields,
      isPublished: publication !== null,
      value: {
        ...{ name, field, content, forWhom, steps, cost, result, contact },
        beganOn: beganOn ? formatDay(beganOn) : '',
      },
    }
  },
  { isFor: [changeModel] },
)

export const action = formAction({
  change: {
    command: changeModel,
    done: 'Đã lưu.',
    next: (_: unknown, { unitId, modelId }) => `/units/${unitId}/models/${unitId}/${modelId}`,
  },
})

export default function ModelEdit({ loaderData, params }: Route.ComponentProps) {
  const at = `/units/${params.unitId}/models`
  const page = `${at}/${params.modelUnitId}/${params.modelId}`
  return (
    <Page
      title="Sửa mô hình"
      crumbs={[
        { to: at, label: 'Mô hình, cách làm hay' },
        { to: page, label: loaderData.value.name },
      ]}
    >
      {loaderData.isPublished && (
        <Notice>
          Bản cấp trên đã phổ biến giữ nguyên như cũ cho đến khi bạn gửi lại và cấp trên phổ biến
          bản mới.
        </Notice>
      )}
      <Section>
        <Form intent="change">
          <ModelFormFields fields={loaderData.fields} value={loaderData.value} />
          <div className="flex gap-2">
            <Button>Lưu</Button>
            <LinkButton to={page} look="quiet">
              Thôi
            </LinkButton>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
