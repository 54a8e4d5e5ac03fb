import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { may } from '#platform/may.ts'
import { query } from '#platform/query.ts'
import type { Form, Level, Scope, System, Whom } from '../labels.ts'
import { manageCatalogue, readCatalogue } from '../permissions.ts'

const shared = ['name', 'form', 'system', 'scope', 'level', 'personPrize', 'quotaNote'] as const

/** The unit's catalogue of today and to come; while it is empty, the shipped one as suggestions. */
export const listTitles = query({
  name: 'awards.list-titles',
  summary: 'Danh mục danh hiệu và hình thức khen thưởng',
  allow: readCatalogue,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const found = await ctx.db
      .selectNoFrom((eb) => [
        jsonArrayFrom(
          eb
            .selectFrom('awards.title as title')
            .where('title.unitId', '=', unitId)
            .where(sql<boolean>`(title.until_day > ${ctx.today}::date) is not false`)
            .orderBy('title.system', 'desc')
            .orderBy('title.id')
            .select([
              'title.id as titleId',
              ...shared,
              'title.forWhom',
              'title.collectivePrize',
              'title.document',
              'title.fromDay',
              'title.untilDay',
              'title.suggested',
            ]),
        ).as('titles'),
        jsonArrayFrom(
          eb
            .selectFrom('awards.defaultTitle')
            .where(({ not, exists, selectFrom }) =>
              not(exists(selectFrom('awards.title').where('unitId', '=', unitId).select('id'))),
            )
            .orderBy('rank')
            .select([...shared, 'forWhom', 'document']),
        ).as('suggestions'),
      ])
      .executeTakeFirstOrThrow()
    return {
      titles: found.titles as (Typed<(typeof found.titles)[number]> & { titleId: number })[],
      suggestions: found.suggestions as Typed<(typeof found.suggestions)[number]>[],
      may: { manages: may(ctx, unitId, manageCatalogue) },
      today: ctx.today,
    }
  },
})

type Typed<Row> = Omit<Row, 'form' | 'system' | 'scope' | 'level' | 'forWhom'> & {
  form: Form
  system: System
  scope: Scope
  level: Level
  forWhom: Whom[]
}
