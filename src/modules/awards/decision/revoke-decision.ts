import { sql } from 'kysely'
import { z } from 'zod'
import { reverseEntry } from '#ledger'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { decide } from '../permissions.ts'
import { enterAll } from './enter-homes.ts'
import { lockDecision } from './lock-decision.ts'

/**
 * A decision is taken back only by another one. Its certificates say so when their QR is opened, the honours stay in the registers as
 * taken back, and what was paid is reversed in the book.
 */
export const revokeDecision = command({
  name: 'awards.revoke-decision',
  summary: 'Thu hồi một quyết định khen thưởng bằng một quyết định khác',
  allow: decide,
  reach: 'branch',
  input: z.object({
    unitId: id,
    decisionId: id,
    revokedNumber: line('Số quyết định thu hồi', 60),
    revokedOn: day('Ngày quyết định thu hồi'),
    revokedBecause: line('Lý do thu hồi', 500),
  }),
  async run(given, { unitId, decisionId, revokedNumber, revokedOn, revokedBecause }) {
    const decision = await lockDecision(given, { unitId, decisionId })
    refuseFutureDay(given, { revokedOn }, 'Ngày thu hồi')
    if (revokedOn < (decision.paidOn ?? decision.decidedOn))
      throw new Invalid({
        revokedOn: [
          decision.paidOn
            ? 'Ngày thu hồi không thể trước ngày đã chi tiền thưởng'
            : 'Ngày thu hồi không thể trước ngày quyết định',
        ],
      })
    if (decision.entryId)
      await reverseEntry(given, {
        unitId,
        entryId: decision.entryId,
        day: revokedOn,
        reason: `Thu hồi tiền thưởng theo quyết định ${revokedNumber}`,
      })
    await given.db
      .updateTable('awards.decision')
      .set({
        revokedNumber,
        revokedOn,
        revokedBecause,
        revokedByName: given.actor?.name ?? '',
        payment: 'none',
        entryId: null,
        paidOn: null,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', decisionId)
      .execute()
    const homes = await given.db
      .selectFrom('awards.recipient')
      .where('unitId', '=', unitId)
      .where('decisionId', '=', decisionId)
      .select('homeUnitId')
      .distinct()
      .orderBy('homeUnitId')
      .execute()
    const ctx = await enterAll(
      given,
      homes.map(({ homeUnitId }) => homeUnitId),
    )
    await sql`update awards.honour set revoked_on = ${revokedOn}, revoked_because = ${revokedBecause}
      where issuer_unit_id = ${unitId} and recipient_id in (select id from awards.recipient where unit_id = ${unitId} and decision_id = ${decisionId})
        and unit_id = any(${homes.map(({ homeUnitId }) => homeUnitId)}::bigint[])`.execute(ctx.db)
    return { reversed: decision.entryId !== null }
  },
})
