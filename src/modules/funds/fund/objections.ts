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

type Unmade = {
  unitId: number
  memberIds: readonly number[]
  /** The first day of the membership that never was; what is older belongs to an earlier one. Left out: the records themselves go. */
  sinceDay?: string
}

/**
 * A membership that never was, by an admission withdrawn or an import undone, has nothing in a fund: money, loan, place in it. What was
 * only expected of the member on a sheet goes with it, and what was taken back or refused does not count as long as the record stays.
 */
export async function refuseUnmakingMembers(ctx: Context, unmade: Unmade): Promise<void> {
  const { unitId, memberIds, sinceDay } = unmade
  const since = sql`${sinceDay ?? '-infinity'}::date`
  const recordStays = sql`${sinceDay !== undefined}::boolean`
  const own = sql`one.unit_id = member.unit_id and one.member_id = member.id`
  const { rows } = await sql<{ fullName: string }>`
    select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[]) and (
      exists (select from funds.movement as one where ${own} and one.day >= ${since} and not (${recordStays}
        and (one.reverses_id is not null or exists (select from funds.movement as back where back.unit_id = one.unit_id and back.reverses_id = one.id))))
      or exists (select from funds.loan as one where one.unit_id = member.unit_id and member.id in (one.member_id, one.guarantor_id)
        and one.requested_on >= ${since} and not (${recordStays} and one.state in ('refused', 'withdrawn')))
      or exists (select from funds.award as one where ${own} and one.proposed_on >= ${since}
        and not (${recordStays} and one.state = 'refused'))
      or exists (select from funds.participation as one where ${own} and one.from_day >= ${since}))
    order by sort_key limit 1`.execute(ctx.db)
  if (rows[0])
    throw new Refused(
      `${rows[0].fullName} đã góp, vay, nhận trợ cấp hoặc ghi danh ở quỹ từ khi vào công đoàn, nên không rút được. Hãy rút lại các việc ấy trước, hoặc ghi là thôi công đoàn.`,
    )
  await sql`
    delete from funds.collection_line as line using funds.collection as sheet
    where line.unit_id = ${unitId} and line.member_id = any(${memberIds}::bigint[]) and line.paid = 0
      and sheet.unit_id = line.unit_id and sheet.id = line.collection_id and sheet.due_on >= ${since}`.execute(
    ctx.db,
  )
}
