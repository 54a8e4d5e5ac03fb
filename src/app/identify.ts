import type { MiddlewareFunction } from 'react-router'
import { accountOfSession } from '#identity'
import { membershipRights } from '#members'
import { positionRights } from '#organization'
import { dayOf } from '#platform/clock.ts'
import type { Actor } from '#platform/context.ts'
import { connection, type Database } from '#platform/database/connect.ts'
import type { Role } from '#platform/rights.ts'
import { requestContext } from '#platform/web/request-context.ts'

/** Says, for every request, who asks and what he or she may do today. */
export const identify: MiddlewareFunction<Response> = async ({ request, context }) => {
  const { db } = await connection()
  const today = dayOf(new Date())
  const account = await accountOfSession(request.headers)
  const actor = account && (await actorFor(db, account, today))
  context.set(requestContext, { db, actor, today })
}

type Account = { accountId: number; personId: number | null; name: string }

/** The account with its rights of the day, which come from positions and membership. */
export async function actorFor(db: Database, account: Account, today: string): Promise<Actor> {
  if (!account.personId) return { ...account, rights: [] }
  const rights = await positionRights(db, account.personId, today)
    .unionAll(membershipRights(db, account.personId, today))
    .execute()
  return { ...account, rights: rights.map((right) => ({ ...right, role: right.role as Role })) }
}
