import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../initiative/may-in.ts'
import type { OfferState } from '../labels.ts'
import { readModels } from '../permissions.ts'

type Text = {
  name: string
  field: string
  fieldName: string
  content: string
  forWhom: string
  steps: string
  cost: string
  result: string
  contact: string
  beganOn: string | null
}
type Own = Text & {
  offerState: OfferState
  offeredTo: number | null
  offeredToName: string | null
  offeredOn: string | null
  remark: string
  describedOn: string
  withdrawnOn: string | null
}
type Publication = Text & {
  publisherId: number
  publisherName: string
  publicationId: number
  mergedInto: number | null
  intoUnitId: number | null
  intoModelId: number | null
  publishedOn: string
}
export type Taken = {
  unitId: number
  name: string
  adoptionId: number
  modelUnitId: number
  modelId: number
  learnedFrom: number
  sinceDay: string
  adapted: string
  result: string
  reportedOn: string | null
  carriedFrom: number | null
  givenUpOn: string | null
  givenUpBecause: string
}
type Double = {
  publicationId: number
  modelUnitId: number
  modelId: number
  name: string
  unitName: string
  mergedInto: number | null
}
type OwnAdoption = Omit<Taken, 'unitId' | 'name' | 'modelUnitId' | 'modelId'> & {
  modelName: string
  learnedFromName: string
}

/**
 * A model as the asker's unit may read it: its own or one sent to it as it is described today, any other as it was published. With how it
 * spread below the publisher, what the own unit did with it, the doubles that were merged into it, and, where the unit publishes it, all
 * other publications.
 */
export const findModel = query({
  name: 'initiatives.find-model',
  summary: 'Một mô hình và nơi đã áp dụng',
  allow: readModels,
  reach: 'branch',
  input: z.object({ unitId: id, modelUnitId: id, modelId: id }),
  async run(ctx, { unitId, modelUnitId, modelId }) {
    const [publication] = await publicationsOf(ctx, { unitId, modelUnitId, modelId })
    const publisherId = publication?.publisherId ?? null
    const publicationId = publication?.mergedInto ?? publication?.publicationId ?? null
    const unitName = (
      unit: string,
    ) => sql`(select name.short_name from organization.unit_name as name
      where name.unit_id = ${sql.ref(unit)} and lower(name.valid) <= ${ctx.today}::date order by lower(name.valid) desc limit 1)`
    const { rows } = await sql<{
      unitName: string
      own: Own | null
      spread: Taken[]
      mine: OwnAdoption[]
      others: Double[]
      photos: { photoId: number; byName: string }[]
    }>`select
      (select name.short_name from organization.unit_name as name where name.unit_id = ${modelUnitId}
        and lower(name.valid) <= ${ctx.today}::date order by lower(name.valid) desc limit 1) as unit_name,
      (select json_build_object('name', model.name, 'field', model.field, 'fieldName', field.name, 'content', model.content,
          'forWhom', for_whom, 'steps', steps, 'cost', cost, 'result', result, 'contact', contact, 'beganOn', began_on,
          'offerState', offer_state, 'offeredTo', offered_to, 'offeredToName', ${unitName('model.offered_to')}, 'offeredOn', offered_on,
          'remark', remark, 'describedOn', described_on, 'withdrawnOn', withdrawn_on)
        from initiatives.model join initiatives.field on field.code = model.field
        where model.unit_id = ${modelUnitId} and model.id = ${modelId}
          and (model.unit_id = ${unitId} or (model.offered_to = ${unitId} and model.offer_state = 'offered'))) as own,
      (select coalesce(json_agg(json_build_object('unitId', taken.unit_id, 'name', ${unitName('taken.unit_id')}, 'adoptionId', taken.adoption_id,
          'modelUnitId', taken.model_unit_id, 'modelId', taken.model_id, 'learnedFrom', taken.learned_from, 'sinceDay', taken.since_day,
          'adapted', taken.adapted, 'result', taken.result, 'reportedOn', taken.reported_on, 'carriedFrom', taken.carried_from,
          'givenUpOn', taken.given_up_on, 'givenUpBecause', taken.given_up_because) order by taken.since_day, taken.adoption_id), '[]')
        from initiatives.spread_of(${unitId}, ${publisherId}, ${publicationId}, ${ctx.today}::date) as taken) as spread,
      (select coalesce(json_agg(json_build_object('adoptionId', taken.id, 'modelName', taken.model_name, 'learnedFrom', taken.learned_from,
          'learnedFromName', ${unitName('taken.learned_from')}, 'sinceDay', taken.since_day, 'adapted', taken.adapted, 'result', taken.result,
          'reportedOn', taken.reported_on, 'carriedFrom', taken.carried_from, 'givenUpOn', taken.given_up_on,
          'givenUpBecause', taken.given_up_because) order by taken.id desc), '[]')
        from initiatives.adoption as taken
        where taken.unit_id = ${unitId} and taken.model_unit_id = ${modelUnitId} and taken.model_id = ${modelId}) as mine,
      (select coalesce(json_agg(json_build_object('publicationId', other.publication_id, 'modelUnitId', other.model_unit_id, 'modelId', other.model_id,
          'name', other.name, 'unitName', ${unitName('other.model_unit_id')}, 'mergedInto', other.merged_into) order by other.name, other.publication_id), '[]')
        from initiatives.publications_for(${unitId}, ${ctx.today}::date) as other
        where other.publisher_id = ${publisherId} and other.publication_id <> ${publication?.publicationId ?? 0}
          and (other.publisher_id = ${unitId} or other.merged_into = ${publicationId})) as others,
      (select coalesce(json_agg(distinct jsonb_build_object('photoId', seen.photo_id, 'byName', seen.by_name)), '[]') from (
        select photo_id, by_name from initiatives.published_photos(${unitId}, ${modelUnitId}, ${modelId}, ${ctx.today}::date)
        union select photo.id, photo.by_name from initiatives.photo
          join initiatives.model on model.unit_id = photo.unit_id and model.id = photo.model_id
          where photo.unit_id = ${modelUnitId} and photo.model_id = ${modelId}
            and (model.unit_id = ${unitId} or (model.offered_to = ${unitId} and model.offer_state = 'offered'))) as seen) as photos`.execute(
      ctx.db,
    )
    const [found] = rows
    const text: Text | null = found?.own ?? publication ?? null
    if (!found || (!text && found.mine.length === 0)) throw new NotFound('Không có mô hình này.')
    const isOwn = modelUnitId === unitId
    return {
      ...found,
      text,
      publication: publication ?? null,
      name: text?.name ?? found.mine[0]?.modelName ?? '',
      isOwn,
      may: mayIn(ctx, unitId),
    }
  },
})

/** Where the unit may read it published: from furthest above first. */
async function publicationsOf(
  ctx: Context,
  { unitId, modelUnitId, modelId }: { unitId: number; modelUnitId: number; modelId: number },
): Promise<Publication[]> {
  const { rows } = await sql<Publication>`
    with seen as (select * from initiatives.publications_for(${unitId}, ${ctx.today}::date))
    select one.publisher_id, one.publication_id, one.merged_into, one.name, one.field, field.name as field_name, one.content, one.for_whom,
      one.steps, one.cost, one.result, one.contact, one.began_on, one.published_on,
      head.model_unit_id as into_unit_id, head.model_id as into_model_id,
      (select name.short_name from organization.unit_name as name where name.unit_id = one.publisher_id
        and lower(name.valid) <= ${ctx.today}::date order by lower(name.valid) desc limit 1) as publisher_name
    from seen as one
    join initiatives.field on field.code = one.field
    left join seen as head on head.publisher_id = one.publisher_id and head.publication_id = one.merged_into
    where one.model_unit_id = ${modelUnitId} and one.model_id = ${modelId}
    order by one.depth desc`.execute(ctx.db)
  return rows
}
