import type { MiddlewareFunction } from 'react-router'
import { accountOfSession, accountOfToken } from '#identity'
import { dayOf } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { connection } from '#platform/database/connect.ts'
import { requestContext } from '#platform/web/request-context.ts'
import { unavailability } from '#platform/web/unavailable.ts'
import { actorFor } from './actor.ts'
import './reactions.ts'

/** Says, for every request, who asks and what he or she may do today; or that the database cannot be reached. */
export const identify: MiddlewareFunction<Response> = async ({ request, context }) => {
  try {
    context.set(requestContext, await contextFor(request.headers))
  } catch (error) {
    const unavailable = unavailability(error)
    if (!unavailable) throw error
    console.error(new Date().toISOString(), unavailable, error)
    context.set(requestContext, { unavailable })
  }
}

async function contextFor(headers: Headers): Promise<Context> {
  const { db } = await connection()
  const today = dayOf(new Date())
  const token = await accountOfToken(headers)
  const account = token ?? (await accountOfSession(headers))
  const actor = account && (await actorFor(db, account, today))
  if (actor && token?.scope === 'read') actor.readOnly = true
  return { db, actor, today }
}
