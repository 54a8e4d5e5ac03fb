import { openPart } from '#ledger'
import type { Context } from '#platform/context.ts'
import type { FundKind } from '../labels.ts'
import type { RuleBookInput } from '../rule-book/rule-book-fields.ts'
import { writeRuleBook } from '../rule-book/write-rule-book.ts'

type NewFund = {
  unitId: number
  kind: FundKind
  cause: string | null
  name: string
  purpose: string
  openedOn: string
}

/** Writes a fund with its part of the book and its first rules. */
export async function establishFund(
  ctx: Context,
  fund: NewFund,
  rules: RuleBookInput,
): Promise<{ fundId: number }> {
  const { unitId, kind, name, openedOn } = fund
  const partKind = kind === 'social' ? 'drive' : 'fund'
  const partId = await openPart(ctx, { unitId, name, kind: partKind, openedOn })
  const { id: fundId } = await ctx.db
    .insertInto('funds.fund')
    .values({ ...fund, partId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeRuleBook(ctx, { unitId, fundId, fromDay: openedOn }, rules)
  return { fundId }
}
