import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import type { FundKind } from '../labels.ts'

export type Fund = {
  fundId: number
  kind: FundKind
  name: string
  partId: number
  home: number
  lent: number
  openedOn: string
  closedOn: string | null
}

/**
 * The fund, locked until the transaction ends: what changes its money goes one after another.
 * @throws NotFound when the unit has none of this number.
 */
export async function lockFund(
  ctx: Context,
  { unitId, fundId }: { unitId: number; fundId: number },
): Promise<Fund> {
  const fund = await ctx.db
    .selectFrom('funds.fund')
    .where('unitId', '=', unitId)
    .where('id', '=', fundId)
    .select(['id as fundId', 'kind', 'name', 'partId', 'home', 'lent', 'openedOn', 'closedOn'])
    .forUpdate()
    .executeTakeFirst()
  if (!fund) throw new NotFound()
  return fund as Fund
}
