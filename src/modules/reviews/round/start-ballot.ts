import { z } from 'zod'
import { startVote } from '#ballots'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { peopleOf } from '../assessment/people-of.ts'
import { manageRounds } from '../permissions.ts'
import { lockRound } from './require-round.ts'

/** A secret ballot of a body about who has the best degree. Who has no way to it is not on the paper. */
export const startBallot = command({
  name: 'reviews.start-ballot',
  summary: 'Chuẩn bị bỏ phiếu kín cho đợt bình xét',
  allow: manageRounds,
  input: z.object({
    unitId: id,
    roundId: id,
    bodyId: id,
    assessmentIds: z.union([z.array(id), id.transform((one) => [one])], {
      error: 'Hãy chọn người đưa vào phiếu',
    }),
    /** How many may pass; nothing: all who reach the share. */
    seats: optional(z.coerce.number().int().min(1).max(200)),
  }),
  async run(ctx, { unitId, roundId, bodyId, assessmentIds, seats }) {
    const round = await lockRound(ctx, { unitId, roundId }, ['committee'])
    const people = (await peopleOf(ctx, round)).filter((one) =>
      assessmentIds.includes(one.assessmentId),
    )
    if (people.length === 0) throw new Refused('Hãy chọn ít nhất một người đưa vào phiếu.')
    const barred = people.find(({ bestRank, leftOutBecause }) => bestRank > 1 || leftOutBecause)
    if (barred)
      throw new Refused(
        `${barred.fullName} không đủ điều kiện: ${barred.closed.map(({ because }) => because).join('; ') || barred.leftOutBecause}.`,
      )
    const best = round.rules.bands[0]?.name ?? ''
    return startVote(ctx, {
      unitId,
      title: round.name,
      question: `Những ai được xếp loại “${best}”?`,
      method: 'yes_no',
      choices: people.map((one) => ({
        // Namesakes would be one line of the paper twice.
        name: people.some((other) => other !== one && other.fullName === one.fullName)
          ? `${one.fullName} (${one.groupName ?? `phiếu ${one.assessmentId}`})`
          : one.fullName,
        personId: one.personId,
        subjectId: one.assessmentId,
      })),
      seats,
      electorate: 'body',
      bodyId,
      referenceKind: 'reviews.round',
      referenceId: roundId,
    })
  },
})
