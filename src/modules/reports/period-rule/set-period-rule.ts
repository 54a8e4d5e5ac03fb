import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import { setReportRules } from '../permissions.ts'

const cutOff = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** From a day on, this unit's and all lower units' periods of the kind end on these days. Earlier periods keep theirs. */
export const setPeriodRule = command({
  name: 'reports.set-period-rule',
  summary: 'Quy định ngày chốt số liệu và hạn nộp của kỳ báo cáo cho các đơn vị cấp dưới',
  allow: setReportRules,
  input: z.object({
    unitId: id,
    periodKind: choice('Loại kỳ', ['month', 'quarter', 'half_year', 'year', 'school_year']),
    /** 'DD/MM', several separated by commas: '31/05, 30/11'. */
    cutOffs: line('Ngày chốt', 200)
      .transform((typed) =>
        typed
          .split(/[,;]\s*/)
          .map((one) => one.trim().split('/').reverse().map(twoDigits).join('-')),
      )
      .refine(
        (days) => days.every((one) => cutOff.test(one)),
        'Hãy ghi ngày/tháng, như 31/05, 30/11',
      ),
    /** To be sent within so many days after the last day of the period. */
    dueDays: optional(
      z.coerce
        .number({ error: 'Hãy ghi số ngày' })
        .int('Hãy ghi số ngày')
        .min(0, 'Hãy ghi số ngày')
        .max(180, 'Hạn nộp không quá 180 ngày sau ngày chốt'),
    ),
    validFrom: day('Áp dụng từ ngày'),
    document: line('Văn bản quy định'),
  }),
  async run(ctx, { unitId, periodKind, cutOffs, dueDays, validFrom, document }) {
    await ctx.db
      .deleteFrom('reports.periodRule')
      .where('setById', '=', unitId)
      .where('periodKind', '=', periodKind)
      .where(sql<boolean>`lower(valid) >= ${validFrom}::date`)
      .execute()
    await sql`update reports.period_rule set valid = daterange(lower(valid), ${validFrom})
      where set_by_id = ${unitId} and period_kind = ${periodKind} and valid @> ${validFrom}::date`.execute(
      ctx.db,
    )
    await ctx.db
      .insertInto('reports.periodRule')
      .values({
        setById: unitId,
        periodKind,
        cutOffs: cutOffs.sort(),
        dueDays,
        valid: `[${validFrom},)`,
        document,
      })
      .execute()
    return { unitId }
  },
})

const twoDigits = (part: string) => part.trim().padStart(2, '0')
