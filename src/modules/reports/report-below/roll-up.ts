import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import type { TreeView } from '#platform/figures/figure-values.ts'
import type { PeriodKind, ReportState } from '../labels.ts'
import { rulersBelow } from '../period-rule/report-calendar.ts'
import { templateIdFor } from '../template/template-for.ts'

/** Amounts by the name of the figure; nought may be left out. */
export type Amounts = Record<string, number>
/** A figure of the report, as its template names it. */
export type RollUpColumn = { figure: string; code: string; label: string; indent: number }
export type UnitBelow = {
  unitId: number
  name: string
  shortName: string
  hasBelow: boolean
  state: 'not_started' | ReportState
  /** Null while the report may not be seen from above. */
  reportId: number | null
  submittedOn: Day | null
  /** As the report says, once it was sent. */
  sent: Amounts | null
  /** As the facts say, for the unit's whole branch. */
  live: Amounts
}
export type RollUp = {
  /** By name. */
  units: UnitBelow[]
  whole: Amounts
  columns: RollUpColumn[]
  /** The levels at which there are units below, the highest (1) first. */
  levels: number[]
}
/** Where the branch is cut: its direct children, or the highest units of a level. */
export type Cut = 'direct' | number

type Raw = Omit<RollUp, 'units' | 'whole'> & {
  whole: string | null
  units: (Omit<UnitBelow, 'sent' | 'live'> & { sent: string | null; live: string | null })[]
}

type Asked = {
  unitId: number
  period: { kind: PeriodKind; from: Day; to: Day }
  tree: TreeView
  cut: Cut
}

/**
 * The units below with what they have sent and what the facts give for each, in one statement. The branch must have been
 * entered as it stood on the last day of the period, or, as it is, as it stands today.
 */
export async function rollUp(ctx: Context, { unitId, period, tree, cut }: Asked): Promise<RollUp> {
  const day = tree === 'as-was' ? period.to : ctx.today
  const { rows } = await sql<Raw>`
    with place as materialized (${placesBelow(unitId, day, cut)}
    ), live as materialized (
      select unit_id, jsonb_object_agg(figure, amount) filter (where amount <> 0) as amounts from (
        select was.unit_id, was.figure, case kind when 'stock' then branch_up_to else branch_within end as amount
        from platform.figure_values_of(${unitId}, array(select unit_id from place) || ${unitId}::bigint, ${period.from}, ${period.to}, ${tree}, ${ctx.today}) as was
        join platform.figure on figure.name = was.figure
      ) as counted group by unit_id
    ), unit as (
      select place.unit_id as "unitId", named.name, named.short_name as "shortName",
        exists (select from organization.unit_parent as below where below.parent_id = place.unit_id and below.valid @> ${day}::date) as "hasBelow",
        coalesce(report.state, 'not_started') as state, case when seen then report.id end as "reportId", report.submitted_on as "submittedOn",
        case when seen then (select jsonb_object_agg(figure, value)::text from reports.report_figure as line
          where line.unit_id = report.unit_id and line.report_id = report.id) end as sent,
        live.amounts::text as live
      from place
      join organization.unit_name as named on named.unit_id = place.unit_id and named.valid @> ${day}::date
      left join reports.report as report on report.unit_id = place.unit_id and report.period_kind = ${period.kind} and report.to_day = ${period.to}
      cross join lateral (select report.state in ('submitted', 'accepted')) as sight (seen)
      left join live on live.unit_id = place.unit_id
    )
    select
      (select coalesce(jsonb_agg(to_jsonb(unit) order by platform.search_key("shortName"), "unitId"), '[]') from unit) as units,
      (select amounts::text from live where unit_id = ${unitId}) as whole,
      (select coalesce(jsonb_agg(jsonb_build_object('figure', figure, 'code', code, 'label', label, 'indent', indent) order by position), '[]')
        from reports.template_line where template_id = ${templateIdFor(rulersBelow(ctx, unitId), period.to)}) as columns,
      (select coalesce(jsonb_agg(distinct kind.level), '[]') from organization.unit_ancestor as below
        join organization.unit on unit.id = below.unit_id and (closed_on > ${day}::date) is not false
        join organization.unit_kind as kind on kind.code = unit.kind
        where below.ancestor_id = ${unitId} and below.unit_id <> ${unitId} and below.valid @> ${day}::date) as levels`.execute(
    ctx.db,
  )
  const found = rows[0]
  if (!found) throw new Error('a statement without from gives one row')
  return {
    ...found,
    whole: amountsIn(found.whole),
    units: found.units.map(({ sent, live, ...unit }) => ({
      ...unit,
      sent: sent === null ? null : amountsIn(sent),
      live: amountsIn(live),
    })),
  }
}

/** Amounts travel as text: the names of figures would be taken for column names and rewritten. */
export function amountsIn(json: string | null): Amounts {
  return json === null ? {} : JSON.parse(json)
}

/** No unit of a cut stands below another one of it, so that nothing is counted twice. */
function placesBelow(unitId: number, day: Day, cut: Cut): RawBuilder<unknown> {
  if (cut === 'direct')
    return sql`select unit_id from organization.unit_parent join organization.unit on unit.id = unit_id and (closed_on > ${day}::date) is not false
      where parent_id = ${unitId} and valid @> ${day}::date`
  const levelled = sql`organization.unit_ancestor as below join organization.unit on unit.id = below.unit_id and (closed_on > ${day}::date) is not false
      join organization.unit_kind as kind on kind.code = unit.kind and kind.level = ${cut}
      where below.ancestor_id = ${unitId} and below.unit_id <> ${unitId} and below.valid @> ${day}::date`
  return sql`select below.unit_id from ${levelled} and not exists (
        select from organization.unit_ancestor as between_them
        where between_them.unit_id = below.unit_id and between_them.ancestor_id <> below.unit_id and between_them.valid @> ${day}::date
          and between_them.ancestor_id in (select below.unit_id from ${levelled}))`
}

/** What is left of the whole beside the units of the cut: units between, and units that came or went within the period. */
export function restOf({ units, whole }: Pick<RollUp, 'units' | 'whole'>, figure: string): number {
  return (whole[figure] ?? 0) - units.reduce((sum, { live }) => sum + (live[figure] ?? 0), 0)
}
