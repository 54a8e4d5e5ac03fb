import { sql } from 'kysely'
import type { Day } from '#platform/clock.ts'
import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { PeriodKind } from '../labels.ts'
import {
  periodBefore,
  periodOf,
  type ReportPeriod,
  recentPeriods,
  samePeriodLastYear,
} from './period.ts'

/** The units whose rules hold for an entered unit, the nearest above first; its own rules come last. */
export function rulersOf(ctx: Context, unitId: number): number[] {
  const entered = ctx.entered?.find((unit) => unit.unitId === unitId)
  return [...(entered?.ancestorIds ?? []), unitId]
}

/** The cut-off days ('MM-DD') of each kind of period on a day: set by the nearest unit above, else as shipped. */
export async function cutOffsFor(ctx: Context, unitId: number, onDay: Day) {
  const rulers = rulersOf(ctx, unitId)
  const rules = await ctx.db
    .selectFrom('reports.periodRule')
    .where((where) => where.or([where('setById', 'in', rulers), where('setById', 'is', null)]))
    .where(sql<boolean>`valid @> ${onDay}::date`)
    .select(['setById', 'periodKind', 'cutOffs', 'document'])
    .execute()
  const rank = (setById: number | null) =>
    setById === null ? rulers.length : rulers.indexOf(setById)
  const nearest = rules.sort((one, other) => rank(one.setById) - rank(other.setById))
  return (kind: Exclude<PeriodKind, 'term'>) => {
    const rule = nearest.find(({ periodKind }) => periodKind === kind)
    if (!rule) throw new Refused('Chưa có quy định ngày chốt số liệu cho kỳ này.')
    return rule
  }
}

/** The period of a kind that a day falls into, and the one it is compared with. */
export async function periodsOf(
  ctx: Context,
  unitId: number,
  kind: PeriodKind,
  day: Day,
  compareWith: 'before' | 'year_before',
): Promise<{ period: ReportPeriod; compared: ReportPeriod }> {
  if (kind === 'term') return termsOf(ctx, unitId, day)
  const { cutOffs } = (await cutOffsFor(ctx, unitId, day))(kind)
  const period = periodOf(kind, cutOffs, day)
  const earlier = compareWith === 'before' ? periodBefore : samePeriodLastYear
  return { period, compared: earlier(kind, cutOffs, period) }
}

async function termsOf(ctx: Context, unitId: number, day: Day) {
  const terms = await ctx.db
    .selectFrom('organization.term')
    .where('unitId', '=', unitId)
    .where('startsOn', '<=', day)
    .orderBy('startsOn', 'desc')
    .limit(2)
    .select(['label', 'startsOn', 'plannedEndOn', 'endedOn'])
    .execute()
  const [now, before] = terms.map(({ label, startsOn, plannedEndOn, endedOn }) => ({
    kind: 'term' as const,
    from: startsOn,
    to: endedOn ? plusDays(endedOn, -1) : plannedEndOn,
    label: `Nhiệm kỳ ${label}`,
  }))
  if (!now) throw new Refused('Đơn vị chưa ghi nhiệm kỳ nào. Hãy ghi nhiệm kỳ ở mục Tổ chức trước.')
  const day0 = plusDays(now.from, -1)
  return {
    period: now,
    compared: before ?? { ...now, from: day0, to: day0, label: 'Trước nhiệm kỳ' },
  }
}

/** Periods that may be reported now: the newest few of each kind. */
export async function periodChoices(ctx: Context, unitId: number): Promise<ReportPeriod[]> {
  const cutOffs = await cutOffsFor(ctx, unitId, ctx.today)
  const counts = { year: 3, half_year: 3, quarter: 4, month: 4, school_year: 2 } as const
  return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) =>
    recentPeriods(kind, cutOffs(kind).cutOffs, ctx.today, counts[kind]),
  )
}
