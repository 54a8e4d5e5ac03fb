import { data, redirect } from 'react-router'
import { Forbidden, Invalid, NotFound, Refused, SignInNeeded } from '../errors.ts'

/** What a form gets back when it was refused: the sentence, the sentences beside fields, and what was typed. */
export type Refusal = {
  message: string
  fields: Record<string, string[]>
  intent: string
  values: Record<string, unknown>
}

type Sent = { intent: string; values: Record<string, unknown> }

/** Turns the four errors into what a person sees; anything else is a bug and goes on to the error page. */
export function answerTo(error: unknown, { intent, values }: Sent) {
  const typed = Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string' || Array.isArray(value)),
  )
  if (error instanceof Invalid)
    return data<Refusal>(
      { message: error.message, fields: error.fields, intent, values: typed },
      { status: 400 },
    )
  if (error instanceof Refused)
    return data<Refusal>(
      { message: error.message, fields: {}, intent, values: typed },
      { status: 409 },
    )
  throw thrownTo(error)
}

/** The same for loaders, which have no form to give back. */
export function thrownTo(error: unknown): unknown {
  if (error instanceof SignInNeeded) return redirect('/sign-in')
  if (error instanceof Forbidden) return data(error.message, { status: 403 })
  if (error instanceof NotFound) return data(error.message, { status: 404 })
  if (error instanceof Invalid) return data('Địa chỉ trang chưa đúng.', { status: 400 })
  return error
}
