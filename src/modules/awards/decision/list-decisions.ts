import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { type Form, forms, type Payment } from '../labels.ts'
import { readDecisions } from '../permissions.ts'
import { mayIn } from './may-in.ts'

const states = ['', 'none', 'waiting', 'approved', 'paid', 'revoked'] as const

/** The decisions of a unit, the latest first. `year` narrows them to one; `state` is how far their money is, or 'revoked'. */
export const listDecisions = query({
  name: 'awards.list-decisions',
  summary: 'Các quyết định khen thưởng của đơn vị',
  allow: readDecisions,
  input: z.object({
    unitId: id,
    state: z.enum(states).default('').catch(''),
    form: z
      .enum(['', ...forms])
      .default('')
      .catch(''),
    year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
    ...listInput(['-decided', 'number', 'title', 'amount']),
  }),
  async run(ctx, { unitId, state, form, year, ...list }) {
    let rows = ctx.db
      .selectFrom('awards.decision as decision')
      .where('decision.unitId', '=', unitId)
      .select([
        'decision.id as decisionId',
        'decision.number',
        'decision.decidedOn',
        'decision.titleName',
        'decision.about',
        'decision.amount',
        sql<Payment>`decision.payment`.as('payment'),
        sql<Form>`decision.form`.as('form'),
        'decision.revokedOn',
        countOf('person').as('persons'),
        countOf('collective').as('collectives'),
      ])
    if (state === 'revoked') rows = rows.where('decision.revokedOn', 'is not', null)
    else if (state)
      rows = rows.where('decision.payment', '=', state).where('decision.revokedOn', 'is', null)
    if (form) rows = rows.where('decision.form', '=', form)
    if (year) rows = rows.where('decision.year', '=', year)
    if (list.q)
      rows = rows.where(
        sql<boolean>`platform.search_key(decision.number || ' ' || decision.title_name || ' ' || decision.about) like ${searchPattern(list.q)}`,
      )
    const page = await pageOf(
      rows,
      list,
      {
        decided: 'decision.decided_on',
        number: 'decision.number_key',
        title: 'decision.title_name',
        amount: 'decision.amount',
      },
      'decision.id',
    )
    return { ...page, may: mayIn(ctx, unitId) }
  },
})

function countOf(kind: 'person' | 'collective') {
  return sql<number>`(select count(*) from awards.recipient where recipient.unit_id = decision.unit_id and recipient.decision_id = decision.id and kind = ${kind})`
}
