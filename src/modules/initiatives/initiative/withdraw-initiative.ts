import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/fields.ts'
import { changeInitiatives } from '../permissions.ts'
import { requireOwnOrOfficer } from './change-initiative.ts'
import { lockInitiative } from './lock-initiative.ts'

/** Whoever entered it takes it back before it is decided; an officer may do so for others. */
export const withdrawInitiative = command({
  name: 'initiatives.withdraw-initiative',
  summary: 'Rút một sáng kiến chưa được xét',
  allow: changeInitiatives,
  input: z.object({ unitId: id, initiativeId: id }),
  async run(ctx, { unitId, initiativeId }) {
    const found = await lockInitiative(ctx, { unitId, initiativeId }, ['waiting', 'more_asked'])
    requireOwnOrOfficer(ctx, found)
    await ctx.db
      .updateTable('initiatives.initiative')
      .set({ state: 'withdrawn' })
      .where('unitId', '=', unitId)
      .where('id', '=', initiativeId)
      .execute()
    return {}
  },
})
