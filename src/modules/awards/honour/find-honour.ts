import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import type { Form, Scope, System, Whom } from '../labels.ts'
import { readRegister, recordHonours } from '../permissions.ts'
import { isOfficer } from './list-honours.ts'

export const findHonour = query({
  name: 'awards.find-honour',
  summary: 'Một lần được khen thưởng trong sổ',
  allow: readRegister,
  input: z.object({ unitId: id, honourId: id }),
  async run(ctx, { unitId, honourId }) {
    const found = await ctx.db
      .selectFrom('awards.honour')
      .where('unitId', '=', unitId)
      .where('id', '=', honourId)
      .select([
        sql<Whom>`kind`.as('kind'),
        'memberId',
        'name',
        'ofName',
        'titleName',
        sql<Form>`form`.as('form'),
        sql<System>`system`.as('system'),
        sql<Scope>`scope`.as('scope'),
        'about',
        'fromDay',
        'toDay',
        'year',
        'decidedOn',
        'decisionNumber',
        'issuerName',
        'issuerUnitId',
        'certificateNumber',
        'amount',
        'achievement',
        'revokedOn',
        'revokedBecause',
        'withdrawnBecause',
        'enteredByName',
        'enteredOn',
        sql<
          number | null
        >`(select recipient.decision_id from awards.recipient where recipient.unit_id = honour.issuer_unit_id and recipient.id = honour.recipient_id)`.as(
          'decisionId',
        ),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Sổ không có lần khen thưởng này.')
    const officer = isOfficer(ctx)
    return {
      ...found,
      amount: officer ? found.amount : null,
      may: {
        opensDecision: officer && found.decisionId !== null,
        withdraws:
          may(ctx, unitId, recordHonours) && !found.issuerUnitId && found.withdrawnBecause === '',
      },
    }
  },
})
