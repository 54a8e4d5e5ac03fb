import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'

/** The same transaction, now also behind the wall of a second unit. The caller has proved the right to it. */
export async function alsoEnter(ctx: Context, unitId: number): Promise<Context> {
  const unit = await enter(ctx, { unitId, branch: false })
  return {
    ...ctx,
    entered: [...(ctx.entered ?? []).filter((other) => other.unitId !== unitId), unit],
  }
}
