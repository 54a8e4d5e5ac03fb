import type { ActionFunctionArgs } from 'react-router'
import { contextOf } from '#platform/web/request-context.ts'
import { registry } from '../registry.ts'
import { answerCall } from './answer-call.ts'

/** POST /api/v1/<name> with JSON: runs the command or query of that name. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = contextOf(context)
  const given: unknown = await request.json().catch(() => undefined)
  if (given === undefined)
    return Response.json(
      { error: 'Invalid', message: 'Nội dung gửi lên không phải JSON.' },
      { status: 400 },
    )
  const requestKey = request.headers.get('idempotency-key') ?? undefined
  const { status, body } = await answerCall(
    registry.get(params.name ?? ''),
    { ...ctx, ...(requestKey && { requestKey }) },
    given,
  )
  return Response.json(body, { status })
}

export function loader() {
  return Response.json({ error: 'Invalid', message: 'Hãy gửi bằng POST.' }, { status: 405 })
}
