import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../initiative/may-in.ts'
import { nameOf } from '../initiative/seen-initiatives.ts'
import type { OfferState } from '../labels.ts'
import { readModels } from '../permissions.ts'

type Row = {
  modelUnitId: number
  modelId: number
  name: string
  nameKey: string
  field: string
  /** Described, published or sent here on this day. */
  day: string
  source: 'own' | 'published' | 'offered' | 'adopted'
  offerState: OfferState | null
  publisherId: number | null
  publicationId: number | null
}

/** The unit's own models, those published to it, those sent to it from below, and those it took over and can no longer read. */
export const listModels = query({
  name: 'initiatives.list-models',
  summary: 'Các mô hình, cách làm hay',
  allow: readModels,
  reach: 'branch',
  input: z.object({
    unitId: id,
    field: z.string().max(40).default(''),
    /** `adopted`: in use here; `offered`: sent here and waiting. */
    where: z.enum(['', 'own', 'published', 'adopted', 'offered']).default('').catch(''),
    ...listInput(['-day', 'name', 'adopters']),
  }),
  async run(ctx, { unitId, field, where, page, size, sort, q }) {
    let rows = ctx.db
      .selectFrom(readableModels(ctx, unitId).as('one'))
      .leftJoin('initiatives.field as field', 'field.code', 'one.field')
      .select([
        'one.modelUnitId',
        'one.modelId',
        'one.name',
        'field.name as fieldName',
        'one.day',
        'one.source',
        'one.offerState',
        sql<boolean>`one.publication_id is not null`.as('isPublished'),
        nameOf('one.model_unit_id', ctx.today).as('unitName'),
        sql<boolean>`exists (select from initiatives.adoption as own where own.unit_id = ${unitId}
          and own.model_unit_id = one.model_unit_id and own.model_id = one.model_id and own.given_up_on is null)`.as(
          'isAdopted',
        ),
        sql<number>`(select count(*) from initiatives.spread_of(${unitId}, one.publisher_id, one.publication_id, ${ctx.today}::date) as taken
          where taken.given_up_on is null)`.as('adopters'),
      ])
    if (q) rows = rows.where(sql<boolean>`one.name_key like ${searchPattern(q)}`)
    if (field) rows = rows.where('one.field', '=', field)
    if (where === 'adopted')
      rows = rows.where(
        sql<boolean>`exists (select from initiatives.adoption as own where own.unit_id = ${unitId}
          and own.model_unit_id = one.model_unit_id and own.model_id = one.model_id and own.given_up_on is null)`,
      )
    else if (where) rows = rows.where('one.source', '=', where)
    const listed = await pageOf(
      rows,
      { page, size, sort, q },
      { day: 'one.day', name: 'one.name_key', adopters: 'adopters' },
      'one.model_id',
    )
    return { ...listed, may: mayIn(ctx, unitId) }
  },
})

/** Each model once; of several publications the one from furthest above, under which it spread most. Doubles stand under what they were merged into. */
function readableModels(ctx: Context, unitId: number) {
  return sql<Row>`(
    with published as (
      select distinct on (model_unit_id, model_id) * from initiatives.publications_for(${unitId}, ${ctx.today}::date)
      order by model_unit_id, model_id, depth desc
    )
    select model.unit_id as model_unit_id, model.id as model_id, model.name, model.name_key, model.field, model.described_on as day,
      'own' as source, model.offer_state, published.publisher_id, coalesce(published.merged_into, published.publication_id) as publication_id
    from initiatives.model
    left join published on published.model_unit_id = model.unit_id and published.model_id = model.id
    where model.unit_id = ${unitId} and model.withdrawn_on is null
    union all
    select model_unit_id, model_id, name, platform.search_key(name), field, published_on, 'published', null, publisher_id, publication_id
    from published where model_unit_id <> ${unitId} and merged_into is null
      and not exists (select from initiatives.model as sent where sent.unit_id = published.model_unit_id and sent.id = published.model_id
        and sent.offer_state = 'offered' and sent.offered_to = ${unitId})
    union all
    select model.unit_id, model.id, model.name, model.name_key, model.field, model.offered_on, 'offered', model.offer_state,
      published.publisher_id, coalesce(published.merged_into, published.publication_id)
    from initiatives.model
    left join published on published.model_unit_id = model.unit_id and published.model_id = model.id
    where model.offered_to = ${unitId} and model.offer_state = 'offered' and model.withdrawn_on is null and model.unit_id <> ${unitId}
    union all
    select taken.model_unit_id, taken.model_id, taken.model_name, platform.search_key(taken.model_name), '', taken.since_day, 'adopted', null, null, null
    from initiatives.adoption as taken
    where taken.unit_id = ${unitId} and taken.given_up_on is null and not exists (select from published
      where published.model_unit_id = taken.model_unit_id and published.model_id = taken.model_id and published.merged_into is null)
  )`
}
