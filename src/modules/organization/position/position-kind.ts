import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type Place = { unitId: number; kind: string; bodyId: number | null; subunitId: number | null }

/** A post stands where its kind says: a leader in a group, a committee member in that committee. */
export async function requireFittingPlace(
  ctx: Context,
  { unitId, kind, bodyId, subunitId }: Place,
) {
  const post = await ctx.db
    .selectFrom('organization.positionKind as kind')
    .leftJoin('organization.body as body', (join) =>
      join.on('body.unitId', '=', unitId).on('body.id', '=', bodyId),
    )
    .leftJoin('organization.subunit as subunit', (join) =>
      join.on('subunit.unitId', '=', unitId).on('subunit.id', '=', subunitId),
    )
    .where('kind.code', '=', kind)
    .select(['kind.name', 'kind.bodyKind', 'kind.subunitKind'])
    .select(['body.kind as inBodyKind', 'body.name as bodyName', 'subunit.kind as inSubunitKind'])
    .executeTakeFirst()
  if (!post) throw new Refused('Không có chức vụ này.')
  if (bodyId && post.inBodyKind !== post.bodyKind)
    throw new Refused(`${post.name} không phải là chức vụ của ${post.bodyName ?? 'ban này'}.`)
  if (post.subunitKind !== post.inSubunitKind)
    throw new Refused(
      post.subunitKind === 'group'
        ? `Hãy chọn tổ công đoàn cho chức vụ ${post.name}.`
        : post.subunitKind === 'section'
          ? `Hãy chọn công đoàn bộ phận cho chức vụ ${post.name}.`
          : `${post.name} là chức vụ của cả đơn vị, không của riêng tổ hay bộ phận.`,
    )
}
