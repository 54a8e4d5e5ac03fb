import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { type Amounts, amountsIn } from './roll-up.ts'

export type BelowLine = { belowId: number; position: number; name: string; amounts: Amounts }
type Asked = { unitId: number; fromDay: string; toDay: string }

/**
 * What a unit comes to with all below it in the period of a report, and what each that stood directly below on its last day
 * comes to, by name; with the whole branch, as the tree stood. `below` is empty for a unit without units below.
 */
export async function countBranch(
  given: Context,
  { unitId, fromDay, toDay }: Asked,
): Promise<{ whole: Amounts; below: BelowLine[] }> {
  const branch = await enter(given, { unitId, branch: true, asOf: toDay })
  const ctx = { ...given, entered: [...(given.entered ?? []), branch] }
  const { rows } = await sql<Omit<BelowLine, 'amounts'> & { amounts: string | null }>`
    with place as materialized (
      select place.unit_id, named.name from organization.unit_parent as place
      join organization.unit_name as named using (unit_id)
      join organization.unit on unit.id = place.unit_id and (unit.closed_on > ${toDay}::date) is not false
      where place.parent_id = ${unitId} and place.valid @> ${toDay}::date and named.valid @> ${toDay}::date
    ), live as (
      select unit_id, jsonb_object_agg(figure, amount) filter (where amount <> 0)::text as amounts from (
        select was.unit_id, was.figure, case kind when 'stock' then branch_up_to else branch_within end as amount
        from platform.figure_values_of(${unitId}, array(select unit_id from place) || ${unitId}::bigint, ${fromDay}, ${toDay}, 'as-was', ${ctx.today}) as was
        join platform.figure on figure.name = was.figure
      ) as counted group by unit_id
    )
    select place.unit_id as below_id, place.name, amounts,
      row_number() over (order by place.name = '', platform.search_key(place.name), place.unit_id)::int as position
    from (table place union all select ${unitId}::bigint, '') as place left join live using (unit_id) order by position`.execute(
    ctx.db,
  )
  const lines = rows.map(({ amounts, ...line }) => ({ ...line, amounts: amountsIn(amounts) }))
  return {
    whole: lines.find(({ belowId }) => belowId === unitId)?.amounts ?? {},
    below: lines.filter(({ belowId }) => belowId !== unitId),
  }
}

/** Which units below come to something else by now: 'Công đoàn cơ sở Sở Y tế'. */
export function changedBelow(
  held: readonly BelowLine[],
  now: readonly BelowLine[],
  figures: readonly string[],
): string[] {
  const heldOf = new Map(held.map((line) => [line.belowId, line]))
  const changed = now.filter((line) => {
    const before = heldOf.get(line.belowId)
    return (
      !before ||
      figures.some((figure) => (before.amounts[figure] ?? 0) !== (line.amounts[figure] ?? 0))
    )
  })
  const gone = held.filter(({ belowId }) => !now.some((line) => line.belowId === belowId))
  return [...changed, ...gone].map(({ name }) => name)
}
