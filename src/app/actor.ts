import { needsSecondFactor } from '#identity'
import { membershipRights } from '#members'
import { positionRights, withUnitNames } from '#organization'
import type { Actor } from '#platform/context.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Role } from '#platform/rights.ts'

type Account = {
  accountId: number
  personId: number | null
  name: string
  sessionId?: number
  demo?: boolean
  /** Absent where nobody signs in: the command line. */
  twoFactorEnabled?: boolean
}

/**
 * The account with its rights of the day, which come from positions and membership. An office that wants a second factor
 * gives no rights before it is set up; the demonstration's people are not asked.
 */
export async function actorFor(db: Database, account: Account, today: string): Promise<Actor> {
  const { accountId, personId, name, sessionId } = account
  const person = { accountId, personId, name, ...(sessionId && { sessionId }) }
  if (!personId) return { ...person, rights: [] }
  const found = await withUnitNames(
    db,
    positionRights(db, personId, today).unionAll(membershipRights(db, personId, today)),
    today,
  ).execute()
  const rights = found.map(({ role, ...right }) => ({ ...right, role: role as Role }))
  if (account.twoFactorEnabled === false && !account.demo && needsSecondFactor(rights))
    return { ...person, rights: [], secondFactorMissing: true }
  return { ...person, rights }
}
