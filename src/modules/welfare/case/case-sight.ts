import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { standingOf } from '#platform/operation.ts'
import { careLabel } from '../labels.ts'

/** What lists call the kind, over the aliases `one` (welfare.case) and `kind`: health and hardship are all one. */
export const shownKind = sql<string>`case when kind.sensitive then ${careLabel} else kind.name end`

/** The same as a code, for filters: 'care' or the code of the kind. */
export const shownKindCode = sql<string>`case when kind.sensitive then 'care' else kind.code end`

/** Chair and deputies may open every case in full. */
export function mayRevealAll(ctx: Context): boolean {
  const { roles } = standingOf(ctx)
  return roles.includes('chair') || roles.includes('deputy')
}

/** Whether the asker may read the case `one` in full, also where it tells of health or hardship. */
export function mayReveal(ctx: Context): RawBuilder<boolean> {
  if (mayRevealAll(ctx)) return sql<boolean>`true`
  return sql<boolean>`(one.entered_by_account_id is not null and one.entered_by_account_id = ${ctx.actor?.accountId ?? null}::bigint)`
}
