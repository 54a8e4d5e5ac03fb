import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { marksOf } from '../coach/marks-of.ts'
import { nearFrom, shareOf } from '../coach/share-of.ts'

type Text = { id: number; year: number; twin: string; content: string }

/** How many of the texts with the most marks in common are read in full, and how many likenesses are kept, for each new text. */
const candidatesRead = 24
const likenessesKept = 8

/**
 * Finds for texts just written which others of the unit and year are nearly the same, and which the same person sent the year before.
 * Texts that are the same have the same `twin`; such a text was compared when it came for the first time.
 */
export async function compareTexts(
  ctx: Context,
  unitId: number,
  registrationIds: readonly number[],
): Promise<void> {
  // One after the other in a unit: of two texts sent at once, the second must find the first.
  await sql`select pg_advisory_xact_lock(hashtextextended('movements.mark', ${unitId}))`.execute(
    ctx.db,
  )
  await findRepeats(ctx, unitId, registrationIds)
  const { rows: fresh } = await sql<Text>`
    select distinct on (one.year, one.twin) one.id, one.year, one.twin, one.content from movements.registration as one
    where one.unit_id = ${unitId} and one.id = any(${registrationIds}::bigint[]) and not exists (
      select from movements.mark where mark.unit_id = one.unit_id and mark.year = one.year and mark.twin = one.twin
        and mark.mark = 0)`.execute(ctx.db)
  if (fresh.length === 0) return
  // Mark 0 stands for 'this text is known'; a text of one word has no other.
  const marks = fresh.flatMap(({ year, twin, content }) =>
    [0, ...marksOf(content)].map((mark) => ({ year, twin, mark })),
  )
  await sql`
    insert into movements.mark (unit_id, year, twin, mark)
    select ${unitId}::bigint, * from unnest(${marks.map(({ year }) => year)}::smallint[], ${marks.map(({ twin }) => twin)}::text[],
      ${marks.map(({ mark }) => mark)}::bigint[])
    on conflict do nothing`.execute(ctx.db)
  await keepLikenesses(
    ctx,
    unitId,
    fresh,
    marks.filter(({ mark }) => mark !== 0),
  )
}

type Mark = { year: number; twin: string; mark: number }

async function keepLikenesses(
  ctx: Context,
  unitId: number,
  fresh: readonly Text[],
  marks: readonly Mark[],
): Promise<void> {
  const { rows: pairs } = await sql<{
    year: number
    twin: string
    otherTwin: string
    other: string
  }>`
    with hit as (
      select asked.year, asked.twin, other.twin as other_twin, count(*) as hits
      from unnest(${marks.map(({ year }) => year)}::smallint[], ${marks.map(({ twin }) => twin)}::text[],
        ${marks.map(({ mark }) => mark)}::bigint[]) as asked (year, twin, mark)
      join movements.mark as other on other.unit_id = ${unitId} and other.year = asked.year and other.mark = asked.mark
        and other.twin <> asked.twin
      group by asked.year, asked.twin, other.twin
    ), near as (
      select *, row_number() over (partition by year, twin order by hits desc, other_twin) as place from hit
    )
    select near.year, near.twin, near.other_twin, text.content as other
    from near
    cross join lateral (
      select content from movements.registration as text
      where text.unit_id = ${unitId} and text.year = near.year and text.twin = near.other_twin limit 1
    ) as text
    where near.place <= ${candidatesRead}`.execute(ctx.db)
  const contents = new Map(fresh.map(({ year, twin, content }) => [`${year} ${twin}`, content]))
  const found = pairs.flatMap(({ year, twin, otherTwin, other }) => {
    const share = shareOf(contents.get(`${year} ${twin}`) ?? '', other)
    return share >= nearFrom ? [{ year, twin, otherTwin, share: Math.round(share * 100) }] : []
  })
  const kept = [...Map.groupBy(found, ({ year, twin }) => `${year} ${twin}`).values()].flatMap(
    (likenesses) =>
      likenesses.toSorted((one, other) => other.share - one.share).slice(0, likenessesKept),
  )
  if (kept.length === 0) return
  const both = kept.flatMap((one) => [one, { ...one, twin: one.otherTwin, otherTwin: one.twin }])
  await sql`
    insert into movements.likeness (unit_id, year, twin, other_twin, share)
    select ${unitId}::bigint, * from unnest(${both.map(({ year }) => year)}::smallint[], ${both.map(({ twin }) => twin)}::text[],
      ${both.map(({ otherTwin }) => otherTwin)}::text[], ${both.map(({ share }) => share)}::smallint[])
    on conflict do nothing`.execute(ctx.db)
}

/** What the same member or group registered the year before and says nearly the same. */
async function findRepeats(ctx: Context, unitId: number, registrationIds: readonly number[]) {
  const { rows: earlier } = await sql<{
    id: number
    content: string
    earlierId: number
    before: string
  }>`
    select one.id, one.content, earlier.id as earlier_id, earlier.content as before
    from movements.registration as one
    join movements.registration as earlier on earlier.unit_id = one.unit_id and earlier.year = one.year - 1
      and (earlier.member_id = one.member_id or (one.member_id is null and earlier.member_id is null
        and earlier.subunit_id is not distinct from one.subunit_id))
    where one.unit_id = ${unitId} and one.id = any(${registrationIds}::bigint[]) and earlier.state <> 'withdrawn'
    order by one.id, earlier.id`.execute(ctx.db)
  const repeats = new Map<number, { earlierId: number; share: number }>()
  for (const { id, content, earlierId, before } of earlier) {
    const share = shareOf(content, before)
    if (share >= nearFrom && share > (repeats.get(id)?.share ?? 0))
      repeats.set(id, { earlierId, share })
  }
  await sql`
    update movements.registration as one set repeats_id = found.earlier_id
    from unnest(${registrationIds}::bigint[], ${registrationIds.map((id) => repeats.get(id)?.earlierId ?? null)}::bigint[]) as found (id, earlier_id)
    where one.unit_id = ${unitId} and one.id = found.id and one.repeats_id is distinct from found.earlier_id`.execute(
    ctx.db,
  )
}
