import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { type Relation, relationLabels } from '../labels.ts'

/** The kind with this code. @throws Invalid when there is none, or when it is never given for this relation. */
export async function fittingKind(
  ctx: Context,
  { kind, relation }: { kind: string; relation: Relation },
) {
  const found = await ctx.db
    .selectFrom('welfare.kind')
    .where('code', '=', kind)
    .select(['code', 'name', 'plainName', 'sensitive', 'byHospital', 'forMany', 'relations'])
    .executeTakeFirst()
  if (!found) throw new Invalid({ kind: ['Danh mục không có việc này'] })
  if (!found.relations.includes(relation))
    throw new Invalid({
      relation: [
        `“${found.name}” chỉ dành cho: ${found.relations.map((one) => relationLabels[one as Relation].toLowerCase()).join(', ')}`,
      ],
    })
  return found
}
