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
import type { ReportCalendar } from './report-calendar.ts'

/** The period of a kind that a day falls into, and the one it is compared with. */
export async function periodsOf(
  ctx: Context,
  calendar: ReportCalendar,
  unitId: number,
  kind: PeriodKind,
  day: Day,
  compareWith: 'before' | 'year_before',
): Promise<{ period: ReportPeriod; compared: ReportPeriod }> {
  if (kind === 'term') return termsOf(ctx, unitId, day)
  const cutOffs = calendar.cutOffs(kind, day)
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
export function periodChoices(calendar: ReportCalendar, today: Day): ReportPeriod[] {
  const counts = { year: 3, half_year: 3, quarter: 4, month: 4, school_year: 2 } as const
  return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) =>
    recentPeriods(kind, calendar.cutOffs(kind, today), today, counts[kind]),
  )
}
