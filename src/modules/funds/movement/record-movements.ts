import { sql } from 'kysely'
import {
  type AccountName,
  type NewPosting,
  type NewVoucher,
  postEntry,
  refuseTwoPosts,
} from '#ledger'
import type { Context } from '#platform/context.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import type { Fund } from '../fund/require-fund.ts'
import type { MovementKind, Where } from '../labels.ts'

/** One line: what happened, to whom, how much (whole đồng, more than nothing). */
export type Line = {
  kind: MovementKind
  amount: number
  memberId?: number | null
  personId?: number | null
  subunitId?: number | null
  partyName?: string
  note?: string
  receiptNumber?: string
  collectionId?: number | null
  loanId?: number
  driveId?: number | null
  awardId?: number
  giftId?: number
}

type Recorded = {
  unitId: number
  fund: Pick<Fund, 'fundId' | 'partId' | 'kind'>
  day: string
  summary: string
  where: Where
  lines: readonly Line[]
  voucher?: NewVoucher
}

const cameIn: readonly MovementKind[] = ['contribution', 'gift', 'interest', 'repayment']

/**
 * Moves a fund's money: one entry in the book for all lines together, and each line as a fact of the fund. Any number of lines in
 * a handful of statements. The fund must have been locked.
 * @throws what the book and the fund refuse: money that is not there, a closed month, a closed fund.
 */
export async function recordMovements(ctx: Context, recorded: Recorded): Promise<number> {
  const { unitId, fund, day, summary, where, lines, voucher } = recorded
  refuseTwoPosts(ctx)
  refuseFutureDay(ctx, { day }, 'Ngày ghi')
  const { entryId } = await postEntry(ctx, {
    unitId,
    day,
    summary,
    reference: { kind: 'funds.fund', id: fund.fundId },
    postings: postingsOf(fund, where, lines),
    ...(voucher && { voucher }),
  })
  await sql`
    insert into funds.movement (unit_id, fund_id, kind, day, amount, member_id, subunit_id, party_name, note, receipt_number,
      collection_id, loan_id, drive_id, award_id, gift_id, entry_id)
    select ${unitId}, ${fund.fundId}, kind, ${day}, amount, "memberId", "subunitId", coalesce("partyName", ''), coalesce(note, ''),
      coalesce("receiptNumber", ''), "collectionId", "loanId", "driveId", "awardId", "giftId", ${entryId}
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (kind text, amount bigint, "memberId" bigint, "subunitId" bigint,
      "partyName" text, note text, "receiptNumber" text, "collectionId" bigint, "loanId" bigint, "driveId" bigint,
      "awardId" bigint, "giftId" bigint)`.execute(ctx.db)
  return entryId
}

/** The money in one posting, what it is for in one a line. */
function postingsOf(fund: Recorded['fund'], where: Where, lines: readonly Line[]): NewPosting[] {
  const partId = fund.partId
  let money = 0
  const others = lines.map((line): NewPosting => {
    const party = { personId: line.personId ?? null, partyName: line.partyName ?? '' }
    if (line.kind === 'write_off')
      return { account: 'loans', partId, amount: -line.amount, ...party }
    const sign = cameIn.includes(line.kind) ? 1 : -1
    money += sign * line.amount
    return { account: accountOf(line.kind, fund), partId, amount: -sign * line.amount, ...party }
  })
  const lost = lines.reduce((sum, { kind, amount }) => sum + (kind === 'write_off' ? amount : 0), 0)
  return [
    ...(money === 0 ? [] : [{ account: where, partId, amount: money }]),
    ...(lost === 0 ? [] : [{ account: 'writtenOff', partId, amount: lost }]),
    ...others,
  ]
}

/** The account that stands against the money. What members may get back, and what is passed on, is owed. */
function accountOf(kind: MovementKind, { kind: fundKind }: Recorded['fund']): AccountName {
  if (kind === 'payout' || kind === 'repayment') return 'loans'
  if (kind === 'interest') return 'interest'
  if (fundKind === 'social') return 'heldForOthers'
  if (kind === 'gift') return 'gifts'
  if (kind === 'spending') return 'activities'
  if (kind === 'grant' || kind === 'remittance') return 'visitsAndGrants'
  return fundKind === 'mutual_aid' ? 'contributions' : 'fundCapital'
}
