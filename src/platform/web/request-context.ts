import { createContext, data, type RouterContextProvider } from 'react-router'
import type { Context } from '../context.ts'

/** Filled for every request by app/identify.ts, before any loader or action runs; a sentence where that was impossible. */
export const requestContext = createContext<Context | { unavailable: string }>()

type Provider = Readonly<RouterContextProvider>

/** What the request may know; without a database it is answered with 503 and a sentence. */
export function contextOf(context: Provider): Context {
  const known = context.get(requestContext)
  if ('unavailable' in known) throw data(known.unavailable, { status: 503 })
  return known
}

/** Why there is no context, for a form that must not be lost; null where there is one. */
export function unavailableIn(context: Provider): string | null {
  const known = context.get(requestContext)
  return 'unavailable' in known ? known.unavailable : null
}
