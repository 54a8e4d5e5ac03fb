import { data, redirect } from 'react-router'
import { Forbidden, Invalid, NotFound, Refused, SignInNeeded } from '../errors.ts'
import { unavailability } from './unavailable.ts'

/** What a form gets back when it was refused: the sentence, the sentences beside fields, and what was typed. */
export type Refusal = {
  message: string
  fields: Record<string, string[]>
  intent: string
  values: Record<string, unknown>
}

type Sent = { intent: string; values: Record<string, unknown> }

/** Turns the four errors into what a person sees; anything else is a bug and goes on to the error page. */
export function answerTo(error: unknown, sent: Sent) {
  if (error instanceof Invalid) return refusal(error.message, 400, sent, error.fields)
  if (error instanceof Refused) return refusal(error.message, 409, sent)
  const gone = unavailability(error)
  if (gone) return answerUnavailable(gone, sent)
  throw thrownTo(error)
}

/** The database is gone or full: nothing was saved, and nothing that was typed is lost. */
export function answerUnavailable(sentence: string, sent: Sent) {
  return refusal(sentence, 503, sent)
}

function refusal(
  message: string,
  status: number,
  { intent, values }: Sent,
  fields: Refusal['fields'] = {},
) {
  const typed = Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string' || Array.isArray(value)),
  )
  return data<Refusal>({ message, fields, intent, values: typed }, { status })
}

/** The same for loaders, which have no form to give back. */
export function thrownTo(error: unknown): unknown {
  if (error instanceof SignInNeeded) return redirect('/sign-in')
  if (error instanceof Forbidden) return data(error.message, { status: 403 })
  if (error instanceof NotFound) return data(error.message, { status: 404 })
  if (error instanceof Invalid) return data('Địa chỉ trang chưa đúng.', { status: 400 })
  const gone = unavailability(error)
  return gone ? data(gone, { status: 503 }) : error
}
