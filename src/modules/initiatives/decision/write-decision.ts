import type { Context } from '#platform/context.ts'
import type { InitiativeKey } from '../initiative/lock-initiative.ts'
import type { Result, Scope } from '../labels.ts'
import { type Decided, standingAfter } from './standing-after.ts'

export type NewDecision = {
  result: Result
  scope: Scope
  number: string
  decidedOn: string
  council: string
  benefit: number | null
  reason: string
  submissionId?: number
}

export async function writeDecision(ctx: Context, about: InitiativeKey, decision: NewDecision) {
  const { id: decisionId } = await ctx.db
    .insertInto('initiatives.decision')
    .values({ ...about, ...decision, byName: ctx.actor?.name ?? '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await bringUpToDate(ctx, about)
  return { decisionId }
}

/** Lets the initiative say what its decisions that stand say. */
export async function bringUpToDate(ctx: Context, { unitId, initiativeId }: InitiativeKey) {
  const decisions = await ctx.db
    .selectFrom('initiatives.decision')
    .where('unitId', '=', unitId)
    .where('initiativeId', '=', initiativeId)
    .where('withdrawnBecause', '=', '')
    .orderBy('id')
    .select(['result', 'scope', 'decidedOn', 'benefit'])
    .execute()
  await ctx.db
    .updateTable('initiatives.initiative')
    .set(standingAfter(decisions as Decided[]))
    .where('unitId', '=', unitId)
    .where('id', '=', initiativeId)
    .execute()
}
