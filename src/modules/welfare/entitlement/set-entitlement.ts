import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, line, money, optional } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { hospitalLevels, relations } from '../labels.ts'
import { manageCatalogue } from '../permissions.ts'
import { fittingKind } from './fitting-kind.ts'

/** A new line of the catalogue, or a new version of one: the old amount holds until the day before. */
export const setEntitlement = command({
  name: 'welfare.set-entitlement',
  summary: 'Đặt mức chăm lo trong danh mục',
  allow: manageCatalogue,
  input: z.object({
    unitId: id,
    kind: line('Việc', 40),
    relation: choice('Người thân', relations),
    /** Only for kinds whose amount depends on it; empty: any level. */
    hospitalLevel: z.enum(hospitalLevels).default(''),
    amount: money('Mức chi'),
    /** Turns a person and calendar year; nothing: as often as it happens. */
    perYear: optional(z.coerce.number().int().min(1, 'Ít nhất một lần').max(366)),
    fromDay: day('Áp dụng từ ngày'),
    decisionNumber: optional(line('Số quyết định', 60)),
    decisionDay: optional(day('Ngày quyết định')),
    decisionIssuer: optional(line('Cơ quan ra quyết định')),
  }),
  async run(ctx, input) {
    const { unitId, relation, fromDay } = input
    const kind = await fittingKind(ctx, input)
    const hospitalLevel = kind.byHospital ? input.hospitalLevel : ''
    // Two officers at once: the second waits and finds what the first wrote.
    await sql`select pg_advisory_xact_lock(hashtextextended('welfare.entitlement', ${unitId}))`.execute(
      ctx.db,
    )
    const later = await ctx.db
      .selectFrom('welfare.entitlement as line')
      .where('line.unitId', '=', unitId)
      .where('line.kind', '=', kind.code)
      .where('line.relation', '=', relation)
      .where('line.hospitalLevel', '=', hospitalLevel)
      .where('line.fromDay', '>=', fromDay)
      .orderBy('line.fromDay')
      .select((row) => [
        'line.id as entitlementId',
        'line.fromDay',
        row
          .exists(
            row
              .selectFrom('welfare.case as one')
              .where('one.unitId', '=', unitId)
              .whereRef('one.entitlementId', '=', 'line.id')
              .select('one.id'),
          )
          .as('used'),
      ])
      .executeTakeFirst()
    const set = { ...input, kind: kind.code, hospitalLevel, setByName: ctx.actor?.name ?? '' }
    if (later?.fromDay === fromDay && !later.used) {
      // A slip of the pen: nobody has been given anything by it yet.
      await ctx.db
        .updateTable('welfare.entitlement')
        .set({ ...set, suggested: false, untilDay: null })
        .where('unitId', '=', unitId)
        .where('id', '=', later.entitlementId)
        .execute()
      return { entitlementId: later.entitlementId }
    }
    if (later)
      throw new Refused(
        `Việc này đã có mức áp dụng từ ${formatDay(later.fromDay)}. Mức mới phải bắt đầu sau ngày đó.`,
      )
    await ctx.db
      .updateTable('welfare.entitlement')
      .set({ untilDay: fromDay })
      .where('unitId', '=', unitId)
      .where('kind', '=', kind.code)
      .where('relation', '=', relation)
      .where('hospitalLevel', '=', hospitalLevel)
      .where((where) => where.or([where('untilDay', 'is', null), where('untilDay', '>', fromDay)]))
      .execute()
    const { id: entitlementId } = await ctx.db
      .insertInto('welfare.entitlement')
      .values(set)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { entitlementId }
  },
})
