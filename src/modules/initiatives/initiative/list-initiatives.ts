import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { type InitiativeState, initiativeStates, type Scope, scopes } from '../labels.ts'
import { readInitiatives } from '../permissions.ts'
import { mayIn } from './may-in.ts'
import { authorsInWords, nameOf, seenInitiatives } from './seen-initiatives.ts'

export const initiativeFilters = {
  /** The year of recognition; of what is not recognised, the year in which it was handed in. */
  year: optional(z.coerce.number().int().min(1900).max(2200)).catch(null),
  field: z.string().max(40).default(''),
  scope: z
    .enum(['', ...scopes])
    .default('')
    .catch(''),
  state: z
    .enum(['', ...initiativeStates])
    .default('')
    .catch(''),
  /** Nothing: the unit's own. `below`: of the units below as well. `sent`: sent here and waiting for an answer. */
  where: z.enum(['', 'below', 'sent']).default('').catch(''),
}
export type InitiativeFilter = z.output<z.ZodObject<typeof initiativeFilters>> & {
  unitId: number
  q: string
}

export const listInitiatives = query({
  name: 'initiatives.list-initiatives',
  summary: 'Sổ sáng kiến',
  allow: readInitiatives,
  reach: 'branch',
  input: z.object({
    unitId: id,
    ...initiativeFilters,
    ...listInput(['-year', 'title', 'benefit', 'entered', 'unit']),
  }),
  async run(ctx, { page, size, sort, ...filter }) {
    const listed = await pageOf(
      initiativesOf(ctx, filter),
      { page, size, sort, q: filter.q },
      {
        year: 'yearDay',
        title: 'one.title_key',
        benefit: 'benefitShown',
        entered: 'one.entered_on',
        unit: 'unitName',
      },
      'one.id',
    )
    return { ...listed, may: mayIn(ctx, filter.unitId) }
  },
})

/** The filtered initiatives that the asker may see, for the list and its export. */
export function initiativesOf(ctx: Context, filter: InitiativeFilter) {
  const { unitId, q, year, field, scope, state, where } = filter
  let rows = ctx.db
    .selectFrom('initiatives.initiative as one')
    .innerJoin('initiatives.field as field', 'field.code', 'one.field')
    .where(seenInitiatives(ctx, unitId))
    .select([
      'one.unitId',
      'one.id as initiativeId',
      'one.title',
      'field.name as fieldName',
      authorsInWords.as('authors'),
      nameOf('one.unit_id', ctx.today).as('unitName'),
      sql<number>`coalesce(one.recognised_benefit, one.benefit)`.as('benefitShown'),
      sql<InitiativeState>`one.state`.as('state'),
      sql<Scope | null>`one.scope`.as('scope'),
      'one.enteredOn',
      'one.appliedOn',
      'one.recognisedOn',
      sql<string>`coalesce(one.recognised_on, one.entered_on)`.as('yearDay'),
      sql<boolean>`exists (select from initiatives.submission as sent where sent.unit_id = one.unit_id
        and sent.initiative_id = one.id and sent.state = 'submitted')`.as('isSent'),
    ])
  if (where === '') rows = rows.where('one.unitId', '=', unitId)
  if (where === 'sent')
    rows = rows.where(
      sql<boolean>`exists (select from initiatives.submission as sent where sent.unit_id = one.unit_id
        and sent.initiative_id = one.id and sent.state = 'submitted' and sent.upper_unit_id = ${unitId})`,
    )
  if (q)
    rows = rows.where(
      sql<boolean>`(one.title_key like ${searchPattern(q)} or exists (select from initiatives.author
        left join members.member on member.unit_id = author.unit_id and member.id = author.member_id
        where author.unit_id = one.unit_id and author.initiative_id = one.id
          and coalesce(member.name_key, platform.search_key(author.outside_name)) like ${searchPattern(q)}))`,
    )
  if (year)
    rows = rows.where(
      sql<boolean>`coalesce(one.recognised_on, one.entered_on) between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`,
    )
  if (field) rows = rows.where('one.field', '=', field)
  if (scope) rows = rows.where('one.scope', '=', scope)
  rows = state ? rows.where('one.state', '=', state) : rows.where('one.state', '<>', 'withdrawn')
  return rows
}
