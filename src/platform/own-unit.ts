import type { Context } from './context.ts'

/** The unit of which the asker is a member today, for pages about oneself. */
export function ownUnitId(ctx: Context): number | undefined {
  return ctx.actor?.rights.find(({ role }) => role === 'member')?.unitId
}
