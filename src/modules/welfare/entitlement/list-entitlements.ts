import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { day, id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../case/may-in.ts'
import type { HospitalLevel, Relation } from '../labels.ts'
import { readCatalogue } from '../permissions.ts'

/**
 * What the union gives on a day (today without one), with what it will give later, and the kinds that can be chosen. While the
 * catalogue has never held anything, `suggestions` are the lines that could be taken over.
 */
export const listEntitlements = query({
  name: 'welfare.list-entitlements',
  summary: 'Danh mục chăm lo: việc gì được bao nhiêu, mấy lần một năm',
  allow: readCatalogue,
  input: z.object({ unitId: id, asOf: optional(day('Ngày')).catch(null) }),
  async run(ctx, { unitId, asOf }) {
    const onDay = asOf ?? ctx.today
    const found = await ctx.db
      .selectNoFrom((eb) => [
        jsonArrayFrom(
          eb
            .selectFrom('welfare.kind as kind')
            .orderBy('kind.rank')
            .select([
              'kind.code',
              'kind.name',
              'kind.sensitive',
              'kind.byHospital',
              'kind.forMany',
              'kind.relations',
            ]),
        ).as('kinds'),
        jsonArrayFrom(
          eb
            .selectFrom('welfare.entitlement as line')
            .innerJoin('welfare.kind as kind', 'kind.code', 'line.kind')
            .where('line.unitId', '=', unitId)
            .where((where) =>
              where.or([where('line.untilDay', 'is', null), where('line.untilDay', '>', onDay)]),
            )
            .orderBy('kind.rank')
            .orderBy(sql`array_position(kind.relations, line.relation)`)
            .orderBy(
              sql`array_position('{commune,district,province,central,""}'::text[], line.hospital_level)`,
            )
            .orderBy('line.fromDay')
            .select([
              'line.id as entitlementId',
              'line.kind',
              'kind.name as kindName',
              sql<Relation>`line.relation`.as('relation'),
              sql<HospitalLevel>`line.hospital_level`.as('hospitalLevel'),
              'line.amount',
              'line.perYear',
              'line.fromDay',
              'line.untilDay',
              'line.decisionNumber',
              'line.suggested',
            ]),
        ).as('lines'),
        jsonArrayFrom(
          eb
            .selectFrom('welfare.defaultEntitlement as line')
            .innerJoin('welfare.kind as kind', 'kind.code', 'line.kind')
            .where((where) =>
              where.not(
                where.exists(
                  where
                    .selectFrom('welfare.entitlement as own')
                    .where('own.unitId', '=', unitId)
                    .select('own.id'),
                ),
              ),
            )
            .orderBy('kind.rank')
            .orderBy(sql`array_position(kind.relations, line.relation)`)
            .orderBy('line.amount')
            .select([
              'kind.name as kindName',
              sql<Relation>`line.relation`.as('relation'),
              sql<HospitalLevel>`line.hospital_level`.as('hospitalLevel'),
              'line.amount',
              'line.perYear',
            ]),
        ).as('suggestions'),
      ])
      .executeTakeFirstOrThrow()
    return { ...found, onDay, may: mayIn(ctx, unitId) }
  },
})
