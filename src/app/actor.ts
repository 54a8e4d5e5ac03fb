import { membershipRights } from '#members'
import { positionRights } from '#organization'
import type { Actor } from '#platform/context.ts'
import type { Database } from '#platform/database/connect.ts'
import type { Role } from '#platform/rights.ts'

type Account = { accountId: number; personId: number | null; name: string }

/** The account with its rights of the day, which come from positions and membership. */
export async function actorFor(db: Database, account: Account, today: string): Promise<Actor> {
  if (!account.personId) return { ...account, rights: [] }
  const rights = await positionRights(db, account.personId, today)
    .unionAll(membershipRights(db, account.personId, today))
    .execute()
  return { ...account, rights: rights.map((right) => ({ ...right, role: right.role as Role })) }
}
