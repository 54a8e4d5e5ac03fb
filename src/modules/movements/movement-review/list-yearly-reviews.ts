import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { MovementKind } from '../labels.ts'
import { mayInMovements } from '../movement/may-in.ts'
import { yearsOf } from '../movement/movement-years.ts'
import { overseeMovements } from '../permissions.ts'

type Row = {
  movementId: number
  kind: MovementKind
  name: string
  fromDay: string
  untilDay: string | null
  endedOn: string | null
  reviews: { year: number; final: boolean; interim: number; heldOn: string | null }[]
}

/** Each movement and each of its years: reviewed when, or missing. A year of which today is still a part is not missing yet. */
export const listYearlyReviews = query({
  name: 'movements.list-yearly-reviews',
  summary: 'Tổng kết phong trào từng năm',
  allow: overseeMovements,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { rows } = await sql<Row>`
      select id as movement_id, kind, name, from_day, until_day, ended_on,
        (select coalesce(json_agg(json_build_object('year', year, 'final', final, 'interim', interim, 'heldOn', held_on) order by year), '[]') from (
          select year, bool_or(kind = 'final') as final, count(*) filter (where kind = 'interim') as interim,
            max(held_on) filter (where kind = 'final') as held_on
          from movements.movement_review as review where review.unit_id = movement.unit_id and review.movement_id = movement.id
            and withdrawn_because = '' group by year) as one) as reviews
      from movements.movement where unit_id = ${unitId} and withdrawn_because = ''
      order by kind, from_day desc, search_key`.execute(ctx.db)
    const thisYear = Number(ctx.today.slice(0, 4))
    const movements = rows.map(({ reviews, ...movement }) => {
      const over = [movement.untilDay, movement.endedOn].some((day) => day && day <= ctx.today)
      return {
        ...movement,
        years: yearsOf(movement, ctx.today).map((year) => {
          const review = reviews.find((one) => one.year === year)
          return {
            year,
            heldOn: review?.heldOn ?? null,
            interim: review?.interim ?? 0,
            missing: !review?.final && (year < thisYear || over),
          }
        }),
      }
    })
    return {
      movements,
      // The latest first: on a narrow screen they are seen without scrolling.
      years: [...new Set(movements.flatMap(({ years }) => years.map(({ year }) => year)))].toSorted(
        (one, other) => other - one,
      ),
      missing: movements.reduce(
        (sum, { years }) => sum + years.filter(({ missing }) => missing).length,
        0,
      ),
      may: mayInMovements(ctx, unitId),
    }
  },
})
