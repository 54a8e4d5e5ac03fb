import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import type { HospitalLevel, Relation } from '../labels.ts'
import { revealCases } from '../permissions.ts'
import { mayReveal } from './case-sight.ts'
import { withinReach } from './seen-cases.ts'

/** What a case is about, health and hardship too, with its visits. Every reading is written into the audit chain. */
export const revealCase = query({
  name: 'welfare.reveal-case',
  summary: 'Xem nội dung hồ sơ chăm lo về sức khỏe, hoàn cảnh',
  allow: revealCases,
  sensitive: true,
  input: z.object({ unitId: id, caseId: id }),
  async run(ctx, { unitId, caseId }) {
    const found = await ctx.db
      .selectFrom('welfare.case as one')
      .innerJoin('welfare.kind as kind', 'kind.code', 'one.kind')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
      )
      .where('one.unitId', '=', unitId)
      .where('one.id', '=', caseId)
      .where(withinReach(ctx))
      .where(mayReveal(ctx))
      .select((row) => [
        'kind.name as kindName',
        sql<Relation>`one.relation`.as('relation'),
        'one.aboutName',
        sql<HospitalLevel>`one.hospital_level`.as('hospitalLevel'),
        'one.note',
        'one.exceptionReason',
        'one.refusedBecause',
        jsonArrayFrom(
          row
            .selectFrom('welfare.visit as visit')
            .whereRef('visit.unitId', '=', 'one.unitId')
            .whereRef('visit.caseId', '=', 'one.id')
            .where('visit.withdrawnBecause', '=', '')
            .orderBy('visit.onDay')
            .select([
              'visit.id as visitId',
              'visit.onDay',
              'visit.visitors',
              'visit.place',
              'visit.gift',
            ]),
        ).as('visits'),
      ])
      .executeTakeFirst()
    if (!found) throw new NotFound('Hồ sơ này chỉ người phụ trách được xem.')
    return found
  },
})
