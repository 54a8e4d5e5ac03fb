import type { MiddlewareFunction } from 'react-router'
import { accountOfSession, accountOfToken } from '#identity'
import { dayOf } from '#platform/clock.ts'
import { connection } from '#platform/database/connect.ts'
import { requestContext } from '#platform/web/request-context.ts'
import { actorFor } from './actor.ts'
import './reactions.ts'

/** Says, for every request, who asks and what he or she may do today. */
export const identify: MiddlewareFunction<Response> = async ({ request, context }) => {
  const { db } = await connection()
  const today = dayOf(new Date())
  const token = await accountOfToken(request.headers)
  const account = token ?? (await accountOfSession(request.headers))
  const actor = account && (await actorFor(db, account, today))
  if (actor && token?.scope === 'read') actor.readOnly = true
  context.set(requestContext, { db, actor, today })
}
