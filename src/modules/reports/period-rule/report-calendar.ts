import { sql } from 'kysely'
import { type Day, plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { PeriodKind } from '../labels.ts'

type Rule = {
  periodKind: string
  /** 'MM-DD' */
  cutOffs: string[]
  dueDays: number | null
  document: string
  /** The rule holds for periods that end from this day on, and before `until`; null: without end. */
  from: Day | null
  until: Day | null
}
type Named = { periodKind: string; toDay: Day; dueOn: Day; note: string }
export type Due = { dueOn: Day; note: string }

/** When periods end and when reports about them are due, by the rules of some units. */
export type ReportCalendar = {
  /** The last days of the periods of a kind, 'MM-DD', by the rule of a day. */
  cutOffs(kind: Exclude<PeriodKind, 'term'>, onDay: Day): readonly string[]
  /** The rule of a day for a kind of period, with what says so. */
  ruleOf(
    kind: Exclude<PeriodKind, 'term'>,
    onDay: Day,
  ): Pick<Rule, 'cutOffs' | 'dueDays' | 'document'>
  /** By the period itself, else so many days after its last day. */
  due(kind: string, toDay: Day): Due | null
}

/** For a unit itself: the nearest above goes first, what it says itself comes last. */
export function rulersOf(ctx: Context, unitId: number): number[] {
  return [...ancestorsOf(ctx, unitId), unitId]
}

/** For the units below a unit: what it says itself goes first. */
export function rulersBelow(ctx: Context, unitId: number): number[] {
  return [unitId, ...ancestorsOf(ctx, unitId)]
}

function ancestorsOf(ctx: Context, unitId: number): readonly number[] {
  return ctx.entered?.find((unit) => unit.unitId === unitId)?.ancestorIds ?? []
}

/**
 * All rules in one statement.
 *
 * @param rulers ids of the units that may have set one, in the order in which they go first; what is shipped comes last.
 */
export async function reportCalendar(
  ctx: Context,
  rulers: readonly number[],
): Promise<ReportCalendar> {
  const ids = sql`${[...rulers]}::bigint[]`
  const { rows } = await sql<{ rules: Rule[]; named: Named[] }>`
    select
      (select jsonb_agg(jsonb_build_object('periodKind', period_kind, 'cutOffs', cut_offs, 'dueDays', due_days, 'document', document,
        'from', lower(valid), 'until', upper(valid)) order by array_position(${ids}, set_by_id))
        from reports.period_rule where set_by_id = any (${ids}) or set_by_id is null) as rules,
      (select coalesce(jsonb_agg(jsonb_build_object('periodKind', period_kind, 'toDay', to_day, 'dueOn', due_on, 'note', note)
        order by array_position(${ids}, set_by_id)), '[]')
        from reports.due_date where set_by_id = any (${ids})) as named`.execute(ctx.db)
  const { rules = [], named = [] } = rows[0] ?? {}
  const inForce = (kind: string, onDay: Day) =>
    rules.filter(
      ({ periodKind, from, until }) =>
        periodKind === kind &&
        (from === null || from <= onDay) &&
        (until === null || onDay < until),
    )
  const dueDaysOf = (kind: string, onDay: Day) =>
    inForce(kind, onDay).find(({ dueDays }) => dueDays !== null)?.dueDays ?? null
  const first = (kind: string, onDay: Day) => {
    const rule = inForce(kind, onDay)[0]
    if (!rule) throw new Refused('Chưa có quy định ngày chốt số liệu cho kỳ này.')
    return rule
  }
  return {
    cutOffs: (kind, onDay) => first(kind, onDay).cutOffs,
    ruleOf: (kind, onDay) => ({ ...first(kind, onDay), dueDays: dueDaysOf(kind, onDay) }),
    due(kind, toDay) {
      const one = named.find(({ periodKind, toDay: of }) => periodKind === kind && of === toDay)
      if (one) return { dueOn: one.dueOn, note: one.note }
      const days = dueDaysOf(kind, toDay)
      return days === null ? null : { dueOn: plusDays(toDay, days), note: '' }
    },
  }
}
