import { z } from 'zod'
import { votesFor } from '#ballots'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { choice, id, line } from '#platform/fields.ts'
import { type Person, peopleOf } from '../assessment/people-of.ts'
import { type RoundState, roundStateLabels } from '../labels.ts'
import { manageRounds } from '../permissions.ts'
import { exceeded } from '../quota/place-people.ts'
import { fillRound } from './fill-round.ts'
import { recordRoundEvent } from './record-round-event.ts'
import { lockRound, type Round } from './require-round.ts'
import { afterMove, type Move } from './round-steps.ts'

const steps = ['self', 'group', 'section', 'committee', 'concluded'] as const
const asked = {
  unitId: id,
  roundId: id,
  /** Where the sender saw the round stand; sent a second time it does nothing more. */
  from: choice('Bước', steps),
}
const reasoned = { ...asked, reason: line('Lý do', 500) }

export const advanceRound = command({
  name: 'reviews.advance-round',
  summary: 'Chuyển đợt bình xét sang bước sau',
  allow: manageRounds,
  input: z.object(asked),
  run: (ctx, given) => move(ctx, 'advance', given),
})

export const returnRound = command({
  name: 'reviews.return-round',
  summary: 'Đưa đợt bình xét về bước trước, có lý do',
  allow: manageRounds,
  input: z.object(reasoned),
  run: (ctx, given) => move(ctx, 'return', given),
})

/** Freezes the round: everybody has a degree, no gate and no quota is passed over, no vote is still open. */
export const concludeRound = command({
  name: 'reviews.conclude-round',
  summary: 'Kết luận đợt bình xét',
  allow: manageRounds,
  input: z.object({ ...asked, from: asked.from.default('committee') }),
  run: (ctx, given) => move(ctx, 'conclude', given),
})

export const reopenRound = command({
  name: 'reviews.reopen-round',
  summary: 'Mở lại đợt bình xét đã kết luận, có lý do',
  allow: manageRounds,
  input: z.object({ ...reasoned, from: asked.from.default('concluded') }),
  run: (ctx, given) => move(ctx, 'reopen', given),
})

export const cancelRound = command({
  name: 'reviews.cancel-round',
  summary: 'Hủy đợt bình xét mở nhầm, có lý do',
  allow: manageRounds,
  input: z.object(reasoned),
  run: (ctx, given) => move(ctx, 'cancel', given),
})

type Given = { unitId: number; roundId: number; from: RoundState; reason?: string }

async function move(ctx: Context, kind: Move, { from, reason, ...of }: Given) {
  const round = await lockRound(ctx, of)
  const to = afterMove(from, kind, round.hasSections)
  if (to && round.state === to && round.state !== from) return { state: to }
  if (!to || round.state !== from)
    throw new Refused(
      `Đợt bình xét đang ở bước “${roundStateLabels[round.state]}”. Hãy tải lại trang.`,
    )
  if (kind === 'advance') await fillRound(ctx, round)
  if (kind === 'conclude') await requireComplete(ctx, round)
  await ctx.db
    .updateTable('reviews.round')
    .set({
      state: to,
      concludedOn: to === 'concluded' ? ctx.today : null,
      concludedByName: to === 'concluded' ? (ctx.actor?.name ?? '') : null,
    })
    .where('unitId', '=', of.unitId)
    .where('id', '=', of.roundId)
    .execute()
  await recordRoundEvent(ctx, { ...of, state: to, ...(reason && { reason }) })
  return { state: to }
}

/** @throws Refused with everything that is still wrong. */
async function requireComplete(ctx: Context, round: Round): Promise<void> {
  const people = (await peopleOf(ctx, round)).filter(({ leftOutBecause }) => !leftOutBecause)
  const names = (list: readonly Person[]) =>
    `${list
      .slice(0, 5)
      .map(({ fullName }) => fullName)
      .join(', ')}${list.length > 5 ? ` và ${list.length - 5} người nữa` : ''}`
  const without = people.filter(({ rank }) => rank === null)
  if (without.length > 0) throw new Refused(`Chưa xếp loại: ${names(without)}.`)
  const barred = people.filter(({ rank, bestRank }) => Number(rank) < bestRank)
  if (barred.length > 0)
    throw new Refused(
      `Không đủ điều kiện với mức đang xếp: ${names(barred)}. Hãy xem lý do ở từng người.`,
    )
  const over = exceeded(people, round.rules.quotas, (one, scope) => {
    const person = people.find(({ assessmentId }) => assessmentId === one.assessmentId)
    if (scope === 'round') return 'Cả đợt'
    return (scope === 'group' ? person?.groupName : person?.sectionName) ?? 'Không thuộc tổ nào'
  })
  if (over.length > 0) throw new Refused(`Vượt chỉ tiêu. ${over.join('; ')}.`)
  const votes = await votesFor(ctx, round.unitId, { kind: 'reviews.round', ids: [round.roundId] })
  if (votes.some(({ state }) => state !== 'final' && state !== 'cancelled'))
    throw new Refused('Cuộc bỏ phiếu kín của đợt này chưa có kết quả.')
}
