import { contextOf } from '#platform/web/request-context.ts'
import { Badge } from '#ui/badge.tsx'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Page, Section } from '#ui/page.tsx'
import { answerCall } from '../api/answer-call.ts'
import { exampleOf, inputSchema, rightsInWords } from '../api/describe.ts'
import { registry } from '../registry.ts'
import type { Route } from './+types/api-docs.ts'

export async function loader({ request }: Route.LoaderArgs) {
  const name = new URL(request.url).searchParams.get('name')
  const chosen = name ? registry.get(name) : undefined
  return {
    names: [...registry].map(([name, { kind, definition }]) => ({
      name,
      kind,
      summary: definition.summary,
    })),
    chosen: chosen && {
      name: chosen.definition.name,
      kind: chosen.kind,
      summary: chosen.definition.summary,
      rights: rightsInWords(chosen.definition.allow),
      schema: JSON.stringify(inputSchema(chosen.definition.input), null, 2),
      example: JSON.stringify(exampleOf(chosen.definition.input), null, 2),
    },
  }
}

/** Tries an operation as the person who is signed in, with or without scripts. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const json = String(form.get('json') ?? '')
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch {
    return { json, status: 400, answer: 'Nội dung này không phải JSON.' }
  }
  const { status, body } = await answerCall(
    registry.get(String(form.get('name'))),
    contextOf(context),
    given,
  )
  return { json, status, answer: JSON.stringify(body, null, 2) }
}

export default function ApiDocs({
  loaderData: { names, chosen },
  actionData,
}: Route.ComponentProps) {
  return (
    <Page
      title="Giao diện lập trình"
      lead="Mọi thao tác của phần mềm, gọi được từ chương trình khác: POST /api/v1/<tên>, gửi và nhận JSON, kèm mã truy cập cá nhân trong đầu mục Authorization: Bearer."
      actions={
        <a className="btn btn-outline border-base-300" href="/api/v1/openapi.json">
          OpenAPI
        </a>
      }
    >
      {chosen && (
        <Section title={chosen.summary}>
          <p className="flex flex-wrap items-center gap-2">
            <code>{chosen.name}</code>
            <Badge tone={chosen.kind === 'command' ? 'warning' : 'info'}>
              {chosen.kind === 'command' ? 'Lệnh' : 'Truy vấn'}
            </Badge>
          </p>
          <p>{chosen.rights}</p>
          <details>
            <summary className="cursor-pointer font-semibold">Dạng dữ liệu gửi lên</summary>
            <pre className="bg-base-200 rounded-box p-4 text-sm break-words whitespace-pre-wrap">
              {chosen.schema}
            </pre>
          </details>
          <Form intent="try">
            <input type="hidden" name="name" value={chosen.name} />
            <label className="flex flex-col gap-1">
              <span className="font-semibold">Thử ngay với tài khoản đang đăng nhập</span>
              <textarea
                name="json"
                rows={8}
                className="textarea w-full font-mono text-sm"
                defaultValue={actionData?.json ?? chosen.example}
                key={chosen.name}
              />
            </label>
            <Button className="self-start">Gửi</Button>
          </Form>
          {actionData && (
            <div role="status">
              <p className="font-semibold">Trả lời {actionData.status}</p>
              <pre className="bg-base-200 rounded-box p-4 text-sm break-words whitespace-pre-wrap">
                {actionData.answer}
              </pre>
            </div>
          )}
        </Section>
      )}
      <Section title={`${names.length} thao tác`}>
        <ul className="grid gap-2">
          {names.map(({ name, kind, summary }) => (
            <li key={name} className="flex flex-wrap items-baseline gap-2">
              <a className="link" href={`?name=${name}`}>
                {summary}
              </a>
              <code className="text-base-content/75 text-sm break-all">{name}</code>
              {kind === 'command' && <span className="text-sm">(lệnh)</span>}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
