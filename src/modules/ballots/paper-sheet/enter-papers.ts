import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { id, line, optional } from '#platform/fields.ts'
import type { Method } from '../labels.ts'
import { countVotes } from '../permissions.ts'
import { requireTeller } from '../teller/require-teller.ts'
import { lockVote } from '../vote/lock-vote.ts'

const number = z.coerce
  .number({ error: 'Hãy viết một số' })
  .int('Hãy viết một số nguyên')
  .min(0, 'Không thể là số âm')
  .max(100_000, 'Số quá lớn')
const counts = z.union([number.transform((one) => [one]), z.array(number)]).default([])

/** What was found on the ballots of paper, sorted by the counting committee. Entered anew until another one confirms it. */
export const enterPapers = command({
  name: 'ballots.enter-papers',
  summary: 'Nhập kết quả kiểm phiếu giấy',
  allow: countVotes,
  input: z.object({
    unitId: id,
    voteId: id,
    collected: number,
    blank: number.default(0),
    spoiled: number.default(0),
    /** For each choice, in the order of the paper. */
    yes: counts,
    no: counts,
    note: optional(line('Ghi chú', 500)),
  }),
  async run(ctx, { unitId, voteId, collected, blank, spoiled, yes, no, note }) {
    const vote = { unitId, voteId }
    await requireTeller(ctx, vote)
    const found = await lockVote(ctx, vote, ['counting'])
    const { size } = await ctx.db
      .selectFrom('ballots.choice')
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .select((row) => row.fn.countAll<number>().as('size'))
      .executeTakeFirstOrThrow()
    const paper = { method: found.method as Method, mostMarks: found.mostMarks, size }
    refuseUnfitting(paper, { valid: collected - blank - spoiled, yes, no })
    await forgetSheet(ctx, vote)
    await ctx.db
      .insertInto('ballots.paperSheet')
      .values({
        ...vote,
        ...{ collected, blank, spoiled, note: note ?? '' },
        enteredByAccountId: ctx.actor?.accountId ?? null,
        enteredByName: ctx.actor?.name ?? '',
      })
      .execute()
    const tallies = yes.map((yesCount, index) => ({
      ...vote,
      position: index + 1,
      yesCount,
      noCount: no[index] ?? 0,
    }))
    await ctx.db.insertInto('ballots.paperTally').values(tallies).execute()
    return {}
  },
})

type Sheet = { valid: number; yes: readonly number[]; no: readonly number[] }

/** What cannot be on so many papers: the sentence names what to look at. */
export function refuseUnfitting(
  { method, mostMarks, size }: { method: Method; mostMarks: number; size: number },
  { valid, yes, no }: Sheet,
): void {
  if (valid < 0)
    throw new Invalid({ collected: ['Phiếu trắng và phiếu hỏng nhiều hơn số phiếu thu về'] })
  if (yes.length !== size || (no.length !== size && (method === 'yes_no' || no.length > 0)))
    throw new Refused('Hãy nhập số phiếu cho từng mục trên phiếu.')
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const tooMany = yes.some((one, index) => one + (no[index] ?? 0) > valid)
  if (tooMany) throw new Refused(`Có mục nhiều hơn số phiếu hợp lệ (${valid}). Hãy đếm lại.`)
  if (method === 'choose' && sum(yes) > valid * mostMarks)
    throw new Refused(
      `${valid} phiếu hợp lệ, mỗi phiếu chọn nhiều nhất ${mostMarks} mục, không thể có ${sum(yes)} lượt chọn.`,
    )
  if (sum(yes) + sum(no) < valid)
    throw new Refused('Có phiếu hợp lệ không đánh dấu mục nào: phiếu đó là phiếu trắng.')
}

async function forgetSheet(ctx: Context, { unitId, voteId }: { unitId: number; voteId: number }) {
  for (const table of ['ballots.paperTally', 'ballots.paperSheet'] as const)
    await ctx.db
      .deleteFrom(table)
      .where('unitId', '=', unitId)
      .where('voteId', '=', voteId)
      .execute()
}
