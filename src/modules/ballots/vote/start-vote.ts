import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { fillRoll } from '../elector/fill-roll.ts'
import { manageVotes } from '../permissions.ts'
import { appointTellers } from '../teller/appoint-teller.ts'
import { voteFields } from './vote-fields.ts'
import { voteColumns, writeChoices } from './write-vote.ts'

/**
 * Prepares a vote. Another module starts one for something of its own with `referenceKind` and `referenceId`, gives each choice
 * its `subjectId`, and answers `voteCounted` and `voteCancelled`. Nobody votes before `ballots.open-vote`.
 */
export const startVote = command({
  name: 'ballots.start-vote',
  summary: 'Chuẩn bị một cuộc bỏ phiếu',
  allow: manageVotes,
  input: z.object({
    unitId: id,
    ...voteFields,
    /** Who counts, besides the inspectors. */
    tellerIds: z.array(id).default([]),
    /** `<module>.<noun>`, like the reference of an entry in the book. */
    referenceKind: optional(z.string().regex(/^[a-z]+\.[a-z_]+$/)),
    referenceId: optional(id),
  }),
  async run(ctx, { unitId, tellerIds, referenceKind, referenceId, ...given }) {
    if ((referenceKind === null) !== (referenceId === null))
      throw new Invalid({ referenceId: ['Nguồn của cuộc bỏ phiếu phải đủ loại và số'] })
    const columns = await voteColumns(ctx, given)
    const { id: voteId } = await ctx.db
      .insertInto('ballots.vote')
      .values({
        unitId,
        ...columns,
        referenceKind,
        referenceId,
        startedByAccountId: ctx.actor?.accountId ?? null,
        startedByName: ctx.actor?.name ?? '',
        startedOn: ctx.today,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const vote = { unitId, voteId }
    await writeChoices(ctx, vote, given.choices)
    await fillRoll(ctx, { ...vote, ...columns }, given.personIds)
    await appointTellers(ctx, vote, tellerIds)
    return { voteId }
  },
})
