import { sql } from 'kysely'
import { z } from 'zod'
import { enter } from '#platform/enter.ts'
import { choice, day, id } from '#platform/fields.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { query } from '#platform/query.ts'
import { allFigures } from '../figure/all-figures.ts'
import type { ReportState } from '../labels.ts'
import { periodsOf } from '../period-rule/periods-of.ts'
import { readBelow } from '../permissions.ts'

export type SentState = 'not_started' | ReportState

type Row = {
  unitId: number
  name: string
  shortName: string
  level: number
  hasBelow: boolean
  reportId: number | null
  state: SentState
  submittedOn: string | null
  sent: Record<string, number> | null
}

/**
 * The units directly below on the last day of a period: who has sent its report, with the numbers as sent and as the facts
 * give them now, both for the unit's whole branch. Of a report that is being written only its state is told.
 */
export const whoHasSent = query({
  name: 'reports.who-has-sent',
  summary: 'Đơn vị cấp dưới nào đã gửi báo cáo, và số liệu cộng dồn',
  allow: readBelow,
  input: z.object({
    unitId: id,
    periodKind: choice('Loại kỳ', ['month', 'quarter', 'half_year', 'year', 'school_year', 'term']),
    /** Any day of the period. */
    on: day('Kỳ báo cáo'),
  }),
  async run(given, { unitId, periodKind, on }) {
    const { period } = await periodsOf(given, unitId, periodKind, on, 'before')
    // Those who stood below on the last day report, wherever they stand today.
    const branch = await enter(given, { unitId, branch: true, asOf: period.to })
    const ctx = { ...given, entered: [...(given.entered ?? []), branch] }
    const { rows } = await sql<Row>`
      select place.unit_id, named.name, named.short_name, kind.level,
        exists (select from organization.unit_parent as below where below.parent_id = place.unit_id and below.valid @> ${period.to}::date) as has_below,
        case when report.state in ('submitted', 'accepted') then report.id end as report_id,
        coalesce(report.state, 'not_started') as state, report.submitted_on,
        (select jsonb_object_agg(figure, value) from reports.report_figure as line
          where line.unit_id = report.unit_id and line.report_id = report.id and report.state in ('submitted', 'accepted')) as sent
      from organization.unit_parent as place
      join organization.unit as unit on unit.id = place.unit_id and (unit.closed_on is null or unit.closed_on > ${period.to}::date)
      join organization.unit_kind as kind on kind.code = unit.kind
      join organization.unit_name as named on named.unit_id = place.unit_id and named.valid @> ${period.to}::date
      left join reports.report as report on report.unit_id = place.unit_id and report.period_kind = ${periodKind} and report.to_day = ${period.to}
      where place.parent_id = ${unitId} and place.valid @> ${period.to}::date
      order by platform.search_key(named.short_name)`.execute(ctx.db)
    const due = await ctx.db
      .selectFrom('reports.dueDate')
      .where('setById', '=', unitId)
      .where('periodKind', '=', periodKind)
      .where('toDay', '=', period.to)
      .select(['dueOn', 'note'])
      .executeTakeFirst()
    const ids = [unitId, ...rows.map((row) => row.unitId)]
    const live = await figuresOfUnits(ctx, unitId, ids, period)
    const figures = [...allFigures.values()]
    const numbersOf = (of: number) =>
      Object.fromEntries(figures.map((figure) => [figure.name, live.of(of, figure)]))
    const isLate = ({ state, submittedOn }: Row) =>
      due !== undefined &&
      (state === 'submitted' || state === 'accepted'
        ? (submittedOn ?? '') > due.dueOn
        : due.dueOn < ctx.today)
    return {
      period,
      dueOn: due?.dueOn ?? null,
      dueNote: due?.note ?? '',
      whole: numbersOf(unitId),
      units: rows.map((row) => ({ ...row, late: isLate(row), live: numbersOf(row.unitId) })),
    }
  },
})
