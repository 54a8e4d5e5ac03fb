import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import type { HospitalLevel, Relation } from '../labels.ts'

type Given = {
  unitId: number
  entitlementId: number | null
  kind: string | null
  relation: Relation
  hospitalLevel: HospitalLevel
}

/**
 * Kind, relation and level: those of the chosen line of the catalogue, or as given.
 * @throws Invalid when neither is there.
 */
export async function occasionOf(
  ctx: Context,
  { unitId, entitlementId, kind, relation, hospitalLevel }: Given,
) {
  if (!entitlementId) {
    if (!kind) throw new Invalid({ entitlementId: ['Hãy chọn việc trong danh mục'] })
    return { kind, relation, hospitalLevel }
  }
  const line = await ctx.db
    .selectFrom('welfare.entitlement')
    .where('unitId', '=', unitId)
    .where('id', '=', entitlementId)
    .select(['kind', 'relation', 'hospitalLevel'])
    .executeTakeFirst()
  if (!line) throw new Invalid({ entitlementId: ['Danh mục không có việc này'] })
  return {
    kind: line.kind,
    relation: line.relation as Relation,
    hospitalLevel: line.hospitalLevel as HospitalLevel,
  }
}
