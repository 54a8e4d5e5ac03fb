import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readMembers } from '../permissions.ts'

type Choice = { value: string; label: string }

/** What the forms and filters of this union offer: its open groups and own fields, and the codes; in one statement. */
export const listRecordChoices = query({
  name: 'members.list-record-choices',
  summary: 'Các lựa chọn khi ghi hồ sơ đoàn viên',
  allow: readMembers,
  input: z.object({ unitId: id }),
  run(ctx, { unitId }) {
    const codes = (table: string) =>
      sql<
        Choice[]
      >`(select coalesce(json_agg(json_build_object('value', code, 'label', name) order by rank), '[]')
        from ${sql.id('members', table)})`
    return ctx.db
      .selectNoFrom((eb) => [
        eb
          .exists(
            eb
              .selectFrom('organization.unitParent as up')
              .where('up.parentId', '=', unitId)
              .select('up.unitId'),
          )
          .as('unitsBelow'),
        codes('worker_type').as('workerTypes'),
        codes('professional_level').as('professionalLevels'),
        codes('political_level').as('politicalLevels'),
        jsonArrayFrom(
          eb
            .selectFrom('organization.subunit as subunit')
            .leftJoin('organization.subunit as parent', (join) =>
              join
                .onRef('parent.unitId', '=', 'subunit.unitId')
                .onRef('parent.id', '=', 'subunit.parentId'),
            )
            .where('subunit.unitId', '=', unitId)
            .where('subunit.closedOn', 'is', null)
            .orderBy('parent.name')
            .orderBy('subunit.name')
            .select(['subunit.id as value', 'subunit.name as label', 'parent.name as parentName']),
        ).as('groups'),
        jsonArrayFrom(
          eb
            .selectFrom('organization.positionHolding as holding')
            .innerJoin('organization.positionKind as kind', 'kind.code', 'holding.kind')
            .where('holding.unitId', '=', unitId)
            .where((where) =>
              where.not(
                where.exists(
                  where
                    .selectFrom('members.member as record')
                    .whereRef('record.unitId', '=', 'holding.unitId')
                    .whereRef('record.personId', '=', 'holding.personId')
                    .select('record.id'),
                ),
              ),
            )
            .distinctOn('holding.personId')
            .orderBy('holding.personId')
            .orderBy('kind.rank')
            .select('holding.personId as value')
            .select(sql<string>`kind.name || ' ' || holding.holder_name`.as('label')),
        ).as('officersWithoutRecord'),
        jsonArrayFrom(
          eb
            .selectFrom('members.extraField as field')
            .where('field.unitId', '=', unitId)
            .where('field.closedAt', 'is', null)
            .orderBy('field.rank')
            .orderBy('field.id')
            .select(['field.id as extraFieldId', 'field.label', 'field.kind', 'field.options']),
        ).as('extraFields'),
      ])
      .executeTakeFirstOrThrow()
  },
})
