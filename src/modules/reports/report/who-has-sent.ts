import { z } from 'zod'
import { enter } from '#platform/enter.ts'
import { choice, day, id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { figureInput } from '../figure/figure-input.ts'
import type { ReportState } from '../labels.ts'
import { periodChoices, periodsOf } from '../period-rule/periods-of.ts'
import { reportCalendar, rulersBelow } from '../period-rule/report-calendar.ts'
import { readBelow } from '../permissions.ts'
import { restOf, rollUp, type UnitBelow } from '../report-below/roll-up.ts'

const kindsWithRules = ['month', 'quarter', 'half_year', 'year', 'school_year'] as const

export type SentState = 'not_started' | ReportState

/**
 * The units below a unit, as the branch stood on the last day of a period or as it stands today: who has sent its report,
 * with the numbers as sent and as the facts give them now. Of a report that is being written only its state is told.
 * Without a period: the year that ended last.
 */
export const whoHasSent = query({
  name: 'reports.who-has-sent',
  summary: 'Đơn vị cấp dưới nào đã gửi báo cáo, và số liệu cộng dồn',
  allow: readBelow,
  input: z.object({
    unitId: id,
    periodKind: optional(
      choice('Loại kỳ', ['month', 'quarter', 'half_year', 'year', 'school_year', 'term']),
    ),
    /** Any day of the period. */
    on: optional(day('Kỳ báo cáo')),
    tree: figureInput.tree,
    /** The units directly below, or the highest ones of a level (2 province … 4 grassroots). */
    cut: z
      .union([z.literal('direct'), z.coerce.number().int().min(1).max(4)])
      .default('direct')
      .catch('direct'),
  }),
  async run(given, { unitId, periodKind, on, tree, cut }) {
    const calendar = await reportCalendar(given, rulersBelow(given, unitId))
    const periods = periodChoices(calendar, given.today)
    const ended = periods.find(({ kind, to }) => kind === 'year' && to < given.today)
    const kind = periodKind ?? 'year'
    const { period } = await periodsOf(
      given,
      calendar,
      unitId,
      kind,
      on ?? ended?.to ?? given.today,
      'before',
    )
    // Those who stood below on the last day report, wherever they stand today.
    const asOf = tree === 'as-was' ? period.to : given.today
    const branch = await enter(given, { unitId, branch: true, asOf })
    const ctx = { ...given, entered: [...(given.entered ?? []), branch] }
    const found = await rollUp(ctx, { unitId, period, tree, cut })
    const due = calendar.due(kind, period.to)
    const isLate = ({ state, submittedOn }: UnitBelow) =>
      due !== null &&
      (state === 'submitted' || state === 'accepted'
        ? (submittedOn ?? '') > due.dueOn
        : due.dueOn < ctx.today)
    return {
      period,
      periods,
      rules: kindsWithRules.map((of) => ({ kind: of, ...calendar.ruleOf(of, given.today) })),
      dueOn: due?.dueOn ?? null,
      dueNote: due?.note ?? '',
      ...found,
      rest: Object.fromEntries(found.columns.map(({ figure }) => [figure, restOf(found, figure)])),
      units: found.units.map((unit) => ({ ...unit, late: isLate(unit) })),
    }
  },
})

export type FoundRollUp = Awaited<ReturnType<typeof whoHasSent>>
