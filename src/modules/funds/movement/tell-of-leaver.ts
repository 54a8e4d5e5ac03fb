import type { Context } from '#platform/context.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'

type Leaving = { unitId: number; memberId: number; say: (sentence: string) => void }

/** Who leaves with money in a fund, or in its debt: the officer hears of it in the same act. */
export async function tellOfLeaver(ctx: Context, { unitId, memberId, say }: Leaving) {
  const left = await ctx.db
    .selectFrom('funds.leaver as leaver')
    .innerJoin('funds.fund as fund', (join) =>
      join.onRef('fund.unitId', '=', 'leaver.unitId').onRef('fund.id', '=', 'leaver.fundId'),
    )
    .where('leaver.unitId', '=', unitId)
    .where('leaver.memberId', '=', memberId)
    .orderBy('fund.name')
    .select(['fund.name', 'leaver.contributed', 'leaver.owed'])
    .$narrowType<{ contributed: number; owed: number }>()
    .execute()
  for (const { name, contributed, owed } of left) {
    const parts = [
      contributed > 0 && `đã góp ${formatVnd(contributed)}`,
      owed > 0 && `còn nợ ${formatVnd(owed)}`,
    ].filter(Boolean)
    say(`${name}: người này ${parts.join(', ')}.`)
  }
  if (left.length > 0)
    say('Tên đã vào mục “Người đã rời còn tiền trong quỹ” để thủ quỹ giải quyết.')
}
