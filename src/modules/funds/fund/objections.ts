import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

/** A union does not end while its funds hold money or are owed some: it must first be given back or passed on. */
export async function refuseEndingWithFunds(
  ctx: Context,
  { fromUnitIds }: { fromUnitIds: readonly number[] },
): Promise<void> {
  const fund = await ctx.db
    .selectFrom('funds.fund')
    .where('unitId', 'in', fromUnitIds)
    .where((where) => where.or([where('home', '>', 0), where('lent', '>', 0)]))
    .select('name')
    .executeTakeFirst()
  if (fund)
    throw new Refused(
      `${fund.name} còn tiền hoặc còn khoản cho vay. Hãy hoàn lại, chuyển đi hoặc thu hết nợ trước khi kết thúc đơn vị.`,
    )
}

/** The record that would end has money in a fund: the other one must be the one to end. */
export async function refuseMergingAwayFunds(
  ctx: Context,
  { unitId, otherId }: { unitId: number; otherId: number },
): Promise<void> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from funds.movement where unit_id = ${unitId} and member_id = ${otherId})
      or exists (select from funds.loan where unit_id = ${unitId} and member_id = ${otherId})
      or exists (select from funds.payment where unit_id = ${unitId} and member_id = ${otherId})
      or exists (select from funds.collection_line where unit_id = ${unitId} and member_id = ${otherId}) as found`.execute(
    ctx.db,
  )
  if (rows[0]?.found)
    throw new Refused(
      'Hồ sơ này đã có tiền góp hoặc khoản vay ở quỹ. Hãy giữ hồ sơ này và gộp hồ sơ kia vào.',
    )
}

/** What a fund recorded is taken back in the fund, so that book, sheet and loan go back together. */
export async function refuseReversingInBook(
  _ctx: Context,
  { reference }: { reference: { kind: string; id: number } | null },
): Promise<void> {
  if (reference?.kind === 'funds.fund')
    throw new Refused(
      'Bút toán này do một quỹ ghi. Hãy rút lại ở mục “Từng lần thu, chi” của quỹ, sổ sẽ tự theo.',
    )
}
