import type { MiddlewareFunction } from 'react-router'
import { accountOfToken } from '#identity'
import { dayOf } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { connection } from '#platform/database/connect.ts'
import { requestContext } from '#platform/web/request-context.ts'
import { unavailability } from '#platform/web/unavailable.ts'
import { actorFor, actorOfSession } from './actor.ts'
import './reactions.ts'

/** Says, for every request, who asks and what he or she may do today; or that the database cannot be reached. */
export const identify: MiddlewareFunction<Response> = async ({ request, context }) => {
  try {
    context.set(requestContext, await contextFor(request))
  } catch (error) {
    const unavailable = unavailability(error)
    if (!unavailable) throw error
    console.error(new Date().toISOString(), unavailable, error)
    context.set(requestContext, { unavailable })
  }
}

async function contextFor(request: Request): Promise<Context> {
  const { db } = await connection()
  const today = dayOf(new Date())
  const { headers } = request
  if (isTraceless(new URL(request.url).pathname)) return { db, actor: null, today }
  const account = await accountOfToken(headers)
  if (account) {
    const actor = await actorFor(db, account, today)
    return { db, actor: account.scope === 'read' ? { ...actor, readOnly: true } : actor, today }
  }
  const unitId = /^\/units\/(\d{1,15})(?=[/.]|$)/.exec(new URL(request.url).pathname)?.[1]
  return {
    db,
    ...(await actorOfSession(db, headers, unitId ? Number(unitId) : null, today)),
    today,
  }
}

/**
 * The ballot box: a cookie that the browser sends along is not looked at. Looking would note the moment in the session's row, and
 * that moment would say whose ballot came in (docs/decisions/0012-secret-ballots.md).
 */
function isTraceless(path: string): boolean {
  return /^\/box(\.data)?\/?$/.test(path) || path === '/api/v1/ballots.cast-ballot'
}
