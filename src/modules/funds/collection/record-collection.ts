import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { choice, day, id, money } from '#platform/fields.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { lockFund } from '../fund/require-fund.ts'
import { type Line, recordMovements } from '../movement/record-movements.ts'
import { memberIdList } from '../participation/member-id-list.ts'
import { keepFunds } from '../permissions.ts'

const blank = (given: unknown) => (given === '' || given === null ? undefined : given)

/**
 * Many people's money at once: one entry, one receipt, however many they are. Without `amounts` each pays what is still
 * expected; with them, the amount at the same place of the list (left empty: nobody paid there). Whoever has paid in full is
 * passed over, so that the same list sent twice, by two people too, takes nothing twice.
 */
export const recordCollection = command({
  name: 'funds.record-collection',
  summary: 'Ghi thu cả danh sách',
  allow: keepFunds,
  input: z.object({
    unitId: id,
    collectionId: id,
    day: day('Ngày thu'),
    where: choice('Hình thức', ['cash', 'bank']).default('cash'),
    memberIds: memberIdList,
    amounts: z.array(z.preprocess(blank, money('Số tiền').optional())).optional(),
  }),
  async run(ctx, { unitId, collectionId, day, where, memberIds, amounts }) {
    const sheet = await ctx.db
      .selectFrom('funds.collection')
      .where('unitId', '=', unitId)
      .where('id', '=', collectionId)
      .select(['fundId', 'name', 'driveId'])
      .executeTakeFirst()
    if (!sheet) throw new NotFound()
    const fund = await lockFund(ctx, { unitId, fundId: sheet.fundId })
    const given = new Map(memberIds.map((memberId, index) => [memberId, amounts?.[index]]))
    const open = await openLines(ctx, { unitId, collectionId, memberIds })
    const lines = open
      .map((line) => ({ ...line, amount: amounts ? given.get(line.memberId) : line.left }))
      .filter((line): line is typeof line & { amount: number } => {
        if (line.amount === undefined || line.amount === null || line.left === 0) return false
        if (line.left === null || line.amount <= line.left) return true
        throw new Refused(
          `${line.fullName}: ghi ${formatVnd(line.amount)} nhưng chỉ còn phải đóng ${formatVnd(line.left)}.`,
        )
      })
      .map(
        ({ memberId, personId, amount }): Line => ({
          kind: 'contribution',
          amount,
          memberId,
          personId,
          collectionId,
          driveId: sheet.driveId,
        }),
      )
    if (lines.length === 0)
      throw new Refused('Không có gì để ghi: những người này đã đóng đủ, hoặc chưa nhập số tiền.')
    const entryId = await recordMovements(ctx, {
      unitId,
      fund,
      day,
      where,
      lines,
      summary: `${fund.name}: thu ${sheet.name}`,
      ...(where === 'cash' && {
        voucher: { kind: 'receipt', counterpart: `Danh sách ${lines.length} đoàn viên` } as const,
      }),
    })
    await sql`
      update funds.collection_line as line set paid = line.paid + given.amount
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as given ("memberId" bigint, amount bigint)
      where line.unit_id = ${unitId} and line.collection_id = ${collectionId} and line.member_id = given."memberId"`.execute(
      ctx.db,
    )
    const amount = lines.reduce((sum, line) => sum + line.amount, 0)
    return { entryId, people: lines.length, amount }
  },
})

/** `left`: what is still expected; null where there is no level, and then only who has paid nothing. */
async function openLines(
  ctx: Context,
  {
    unitId,
    collectionId,
    memberIds,
  }: { unitId: number; collectionId: number; memberIds: number[] },
) {
  const lines = await ctx.db
    .selectFrom('funds.collectionLine as line')
    .innerJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'line.unitId').onRef('member.id', '=', 'line.memberId'),
    )
    .where('line.unitId', '=', unitId)
    .where('line.collectionId', '=', collectionId)
    .where(sql<boolean>`line.member_id = any(${memberIds})`)
    .where((where) =>
      where.or([where('line.expected', 'is not', null), where('line.paid', '=', 0)]),
    )
    .orderBy('member.sortKey')
    .orderBy('member.id')
    .select(['line.memberId', 'line.expected', 'line.paid', 'member.personId', 'member.fullName'])
    .execute()
  return lines.map(({ expected, paid, ...line }) => ({
    ...line,
    left: expected === null ? null : expected - paid,
  }))
}
