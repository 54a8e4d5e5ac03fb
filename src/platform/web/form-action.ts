import { type ActionFunctionArgs, data, redirect } from 'react-router'
import type { Operation } from '../operation.ts'
import { answerTo, answerUnavailable } from './answer-to.ts'
import { flashHeader } from './flash.ts'
import { contextOf, unavailableIn } from './request-context.ts'

type Fields = Record<string, unknown>
type Done = {
  command: Operation
  /** The sentence that the next page shows. */
  done?: string | ((result: never, fields: Fields) => string)
  /** Where to go afterwards; without it, back to the same page. */
  next?: string | ((result: never, fields: Fields) => string)
}

/**
 * A screen's action: the pressed button's `intent` picks the command; URL parameters and form fields are its input.
 * On a refusal nothing typed is lost: the answer carries the fields back with a sentence beside each.
 */
export function formAction(intents: Record<string, Operation | Done>) {
  return async ({ request, url, params, context }: ActionFunctionArgs) => {
    const { intent, requestKey, ...fields } = fieldsOf(await request.formData())
    const sent = { intent: String(intent ?? ''), values: fields }
    const gone = unavailableIn(context)
    if (gone) return answerUnavailable(gone, sent)
    const ctx = contextOf(context)
    const chosen = intents[String(intent ?? Object.keys(intents)[0])]
    if (!chosen) throw data('Không có thao tác này', { status: 400 })
    const { command, done, next } =
      'command' in chosen ? chosen : { command: chosen, done: undefined, next: undefined }
    const given = { ...fields, ...params }
    try {
      const result = await command(
        { ...ctx, ...(typeof requestKey === 'string' && { requestKey }) },
        given as never,
      )
      const sentence =
        typeof done === 'function' ? done(result as never, given) : (done ?? 'Đã lưu.')
      const target =
        typeof next === 'function'
          ? next(result as never, given)
          : (next ?? url.pathname + url.search)
      return redirect(target, { headers: { 'set-cookie': await flashHeader(sentence) } })
    } catch (error) {
      return answerTo(error, sent)
    }
  }
}

/** A field that came several times (boxes, several files) is a list; an empty file field was not sent. */
export function fieldsOf(form: FormData): Fields {
  const fields: Fields = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string' || value.size > 0)
    const list = name.endsWith('[]')
    if (list) fields[name.slice(0, -2)] = values
    else if (values.length > 0) fields[name] = values.length > 1 ? values : values[0]
  }
  return fields
}
