import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type InitiativeState, initiativeStateLabels, type Scope } from '../labels.ts'

export type InitiativeKey = { unitId: number; initiativeId: number }

/**
 * The initiative, locked until commit: of two who decide at once, the second finds what the first did.
 * @throws Refused when it does not stand where the step begins.
 */
export async function lockInitiative(
  ctx: Context,
  { unitId, initiativeId }: InitiativeKey,
  from?: readonly InitiativeState[],
) {
  const found = await ctx.db
    .selectFrom('initiatives.initiative')
    .where('unitId', '=', unitId)
    .where('id', '=', initiativeId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có sáng kiến này.')
  const state = found.state as InitiativeState
  if (from && !from.includes(state))
    throw new Refused(
      `Sáng kiến này đang ở trạng thái “${initiativeStateLabels[state]}” nên không làm được việc này. Hãy tải lại trang.`,
    )
  return { ...found, state, scope: found.scope as Scope | null }
}
