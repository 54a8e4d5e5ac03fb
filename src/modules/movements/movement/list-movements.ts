import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import type { MovementKind, Registrant } from '../labels.ts'
import { readMovements } from '../permissions.ts'
import { mayInMovements } from './may-in.ts'
import { movementState } from './movement-years.ts'

/** The movements and themes of a unit that ran in a year, with how that year stands. */
export const listMovements = query({
  name: 'movements.list-movements',
  summary: 'Phong trào thi đua của đơn vị',
  allow: readMovements,
  input: z.object({
    unitId: id,
    /** Nothing: this year. */
    year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
    state: z.enum(['', 'running', 'closed']).default('').catch(''),
    audience: z.enum(['', 'all', 'women', 'part']).default('').catch(''),
    kind: z.enum(['', 'movement', 'theme']).default('').catch(''),
    ...listInput(['-launched', 'name', 'expected', 'registered', 'achieved']),
  }),
  async run(ctx, { unitId, year: asked, state, audience, kind, ...list }) {
    const year = asked ?? Number(ctx.today.slice(0, 4))
    const closed = sql<boolean>`(coalesce(movement.ended_on <= ${ctx.today}::date, false) or coalesce(movement.until_day < ${ctx.today}::date, false))`
    const onDay = sql`movements.counted_on(${year}::int, movement.until_day, movement.ended_on, ${ctx.today}::date)`
    const part = sql<boolean>`exists (select from movements.audience_subunit as part where part.unit_id = content.unit_id
      and part.movement_id = content.movement_id and part.from_day = content.from_day)`
    let rows = ctx.db
      .selectFrom('movements.movement as movement')
      .innerJoinLateral(
        sql<{
          unitId: number
          movementId: number
          slogan: string
          womenOnly: boolean
          registrants: Registrant[]
        }>`movements.content_on(movement.unit_id, movement.id, ${onDay})`.as('content'),
        (join) => join.onTrue(),
      )
      .innerJoinLateral(
        sql<{
          expected: number
          registered: number
          achieved: number
        }>`movements.standing(movement.unit_id, movement.id, ${year}::int, ${onDay})`.as(
          'standing',
        ),
        (join) => join.onTrue(),
      )
      .where('movement.unitId', '=', unitId)
      .where('movement.withdrawnBecause', '=', '')
      .where(
        sql<boolean>`daterange(least(movement.launched_on, movement.from_day), least(movement.until_day + 1, movement.ended_on)) && daterange(make_date(${year}::int, 1, 1), make_date(${year}::int + 1, 1, 1))`,
      )
      .select([
        'movement.id as movementId',
        sql<MovementKind>`movement.kind`.as('kind'),
        'movement.name',
        'movement.launchedOn',
        'movement.fromDay',
        'movement.untilDay',
        'movement.everyYear',
        'movement.endedOn',
        'movement.mergedIntoId',
        'content.slogan',
        'content.womenOnly',
        part.as('forPart'),
        'content.registrants',
        'standing.expected',
        'standing.registered',
        'standing.achieved',
        sql<string | null>`(select name.short_name from organization.unit_name as name
          where name.unit_id = movement.root_unit_id and name.valid @> ${ctx.today}::date)`.as(
          'launchedBy',
        ),
        sql<boolean>`exists (select from movements.movement_review as review where review.unit_id = movement.unit_id
          and review.movement_id = movement.id and review.year = ${year}::int and review.kind = 'final' and review.withdrawn_because = '')`.as(
          'reviewed',
        ),
      ])
    if (list.q) rows = rows.where('movement.searchKey', 'like', searchPattern(list.q))
    if (kind) rows = rows.where('movement.kind', '=', kind)
    if (state) rows = rows.where(state === 'closed' ? closed : sql<boolean>`not ${closed}`)
    if (audience === 'women') rows = rows.where('content.womenOnly', '=', true)
    if (audience === 'part') rows = rows.where(part)
    if (audience === 'all')
      rows = rows.where('content.womenOnly', '=', false).where(sql<boolean>`not ${part}`)
    const page = await pageOf(
      rows,
      list,
      {
        launched: 'movement.launched_on',
        name: 'movement.search_key',
        expected: 'standing.expected',
        registered: 'standing.registered',
        achieved: 'standing.achieved',
      },
      'movement.id',
    )
    return {
      ...page,
      year,
      rows: page.rows.map((row) => ({
        ...row,
        state: movementState({ ...row, withdrawn: false }, ctx.today),
      })),
      may: mayInMovements(ctx, unitId),
    }
  },
})
