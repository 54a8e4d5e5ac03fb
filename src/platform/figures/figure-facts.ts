import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { enter } from '../enter.ts'
import { type ListState, type Page, searchPattern } from '../list.ts'
import type { Figure } from './figure.ts'
import type { Period, Scope, TreeView } from './figure-values.ts'

/** A fact behind a number. Of a stock, `day` is when it last changed; `amount` is what the fact adds to the number. */
export type Fact = {
  unitId: number
  factId: number
  pageId: number
  label: string
  day: string
  amount: number
}
export type FactsAsked = { unitId: number; scope: Scope; tree: TreeView } & Period

const columns: Record<string, string> = { name: 'sort_key', day: 'day', unit: 'unit_id' }
export const factSorts = ['name', 'day', 'unit'] as const

/**
 * The facts whose amounts add up to the number of `figureValues` for the same unit, period, scope and view of the tree:
 * those of a stock that do not cancel out by the last day, those of a flow within the period. The unit and its branch
 * must have been entered, as the tree stood on the period's last day (`as-was`) or stands today (`as-is`). `sum`: of all
 * that were found, those on other pages of the list too.
 */
export async function figureFacts(
  ctx: Context,
  figure: Figure,
  { unitId, scope, tree, from, to }: FactsAsked,
  state: ListState,
): Promise<Page<Fact> & { sum: number }> {
  const someMayHaveLeft = scope === 'branch' && tree === 'as-was' && figure.kind === 'flow'
  const reader = someMayHaveLeft ? await alsoInto(ctx, { unitId, from, to }) : ctx
  const view = sql.table(figure.name.replace('.', '.figure_'))
  const belowOn = tree === 'as-is' ? sql`${ctx.today}::date` : sql`to_day`
  const scoped =
    scope === 'own'
      ? sql`fact.unit_id = ${unitId}`
      : figure.kind === 'stock' || tree === 'as-is'
        ? sql`fact.unit_id in (select unit_id from platform.branch_places(${unitId}) where valid @> ${belowOn})`
        : sql`exists (select from platform.branch_places(${unitId}) as place where place.unit_id = fact.unit_id and valid @> fact.day)`
  const descending = state.sort.startsWith('-')
  const order = sql.ref(columns[descending ? state.sort.slice(1) : state.sort] ?? 'sort_key')
  const found = state.q
    ? sql`where platform.search_key(label) like ${searchPattern(state.q)}`
    : sql``
  const { rows } = await sql<Fact & { totalRows: number; sum: number }>`
    with facts as (
      select fact.unit_id, fact.fact_id, max(fact.page_id) as page_id, max(fact.label) as label,
        max(fact.sort_key) as sort_key, max(fact.day) as day, sum(fact.amount)::bigint as amount
      from ${view} as fact cross join (select ${from}::date as from_day, ${to}::date as to_day) as asked
      where ${scoped} and fact.day <= to_day ${figure.kind === 'flow' ? sql`and fact.day >= from_day` : sql``}
      group by fact.unit_id, fact.fact_id having sum(fact.amount) <> 0
    )
    select unit_id, fact_id, page_id, label, day, amount, count(*) over () as total_rows,
      (sum(amount) over ())::bigint as sum
    from facts ${found}
    order by ${order} ${descending ? sql`desc` : sql`asc`}, unit_id, fact_id
    limit ${state.size} offset ${(state.page - 1) * state.size}`.execute(reader.db)
  return {
    rows: rows.map(({ totalRows: _, sum: __, ...fact }) => fact),
    total: rows[0]?.totalRows ?? 0,
    sum: rows[0]?.sum ?? 0,
    ...state,
  }
}

/**
 * Lets the transaction read units that stood below within the period but left before its end: whoever is above
 * today was above on the day of those facts, which is the right to see them.
 */
async function alsoInto(
  ctx: Context,
  { unitId, from, to }: { unitId: number } & Period,
): Promise<Context> {
  const { rows } = await sql<{ unitId: number }>`
    select distinct unit_id from platform.branch_places(${unitId})
    where valid && daterange(${from}, ${to}, '[]') and not valid @> ${to}::date
      and unit_id not in (select platform.branch_ids(${unitId}, ${to}))`.execute(ctx.db)
  let reader = ctx
  for (const gone of rows) {
    const entered = await enter(reader, { unitId: gone.unitId, branch: false, asOf: to })
    reader = { ...reader, entered: [...(reader.entered ?? []), entered] }
  }
  return reader
}
