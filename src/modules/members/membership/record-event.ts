import type { Context } from '#platform/context.ts'
import type { EventKind } from '../labels.ts'
import { type MembershipDecision, noDecision } from '../member/record-fields.ts'

type Happened = {
  unitId: number
  memberId: number
  membershipId: number
  kind: EventKind
  onDay: string
  decision?: MembershipDecision
  otherUnitId?: number | null
  otherUnitName?: string | null
  note?: string | null
}

/** Writes a line of the member's history. */
export async function recordEvent(
  ctx: Context,
  { decision = noDecision, ...event }: Happened,
): Promise<number> {
  const { decisionNumber, decisionDay, decisionIssuer } = decision
  const { id } = await ctx.db
    .insertInto('members.membershipEvent')
    .values({ ...event, decisionNumber, decisionDay, decisionIssuer })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
