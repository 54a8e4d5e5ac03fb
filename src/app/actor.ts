import type { Expression } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { accountsOfSession, needsSecondFactor } from '#identity'
import { membershipRights } from '#members'
import { namedUnits, positionRights, withUnitNames } from '#organization'
import type { Actor, Context } from '#platform/context.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Right, Role } from '#platform/rights.ts'

type Account = {
  accountId: number
  personId: number | null
  name: string
  sessionId?: number
  demo?: boolean
  /** Absent where nobody signs in: the command line. */
  twoFactorEnabled?: boolean
}
type Held = Omit<Right, 'role'> & { role: string }

/** The account with its rights of the day. */
export async function actorFor(db: Database, account: Account, today: string): Promise<Actor> {
  const { personId } = account
  return actor(account, personId ? await rightsOf(db, personId, today).execute() : [])
}

/**
 * Who the request's cookie says is asking, with the rights of the day and the name of the unit in the page's address: one
 * statement for every page.
 * @param unitId of the page's address; null where there is none
 */
export async function actorOfSession(
  db: Database,
  headers: Headers,
  unitId: number | null,
  today: string,
): Promise<Pick<Context, 'actor' | 'unit'>> {
  const found = await accountsOfSession(db, headers)
    ?.select(({ ref }) => [
      jsonArrayFrom(rightsOf(db, ref('account.personId'), today)).as('rights'),
      jsonObjectFrom(namedUnits(db, [unitId ?? 0], today)).as('unit'),
    ])
    .executeTakeFirst()
  if (!found) return { actor: null }
  const { rights, unit, ...account } = found
  return { actor: actor(account, rights), ...(unit && { unit }) }
}

/** Rights come from positions and membership. */
function rightsOf(db: Database, personId: number | Expression<number | null>, today: string) {
  const held = positionRights(db, personId, today).unionAll(membershipRights(db, personId, today))
  return withUnitNames(db, held, today)
}

/** An office that wants a second factor gives no rights before it is set up; the demonstration's people are not asked. */
function actor(account: Account, held: readonly Held[]): Actor {
  const { accountId, personId, name, sessionId } = account
  const person = { accountId, personId, name, ...(sessionId && { sessionId }) }
  const rights = held.map(({ role, ...right }) => ({ ...right, role: role as Role }))
  if (account.twoFactorEnabled === false && !account.demo && needsSecondFactor(rights))
    return { ...person, rights: [], secondFactorMissing: true }
  return { ...person, rights }
}
