import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { readStructure } from '../permissions.ts'

/** The kinds of unit that stand, or once stood, directly below a unit of this kind; the command knows on which days. */
export const listKindsBelow = query({
  name: 'organization.list-kinds-below',
  summary: 'Các loại đơn vị có thể trực thuộc đơn vị này',
  allow: readStructure,
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    return ctx.db
      .selectFrom('organization.unit as unit')
      .innerJoin('organization.kindBelow as below', 'below.aboveKind', 'unit.kind')
      .innerJoin('organization.unitKind as kind', 'kind.code', 'below.kind')
      .where('unit.id', '=', unitId)
      .select(['kind.code as value', 'kind.name as label', 'kind.level'])
      .distinct()
      .orderBy('kind.level', 'desc')
      .orderBy('kind.name')
      .execute()
  },
})
