import { createContext, type RouterContextProvider } from 'react-router'
import type { Context } from '../context.ts'

/** Filled for every request by app/identify.ts, before any loader or action runs. */
export const requestContext = createContext<Context>()

export function contextOf(context: Readonly<RouterContextProvider>): Context {
  return context.get(requestContext)
}
