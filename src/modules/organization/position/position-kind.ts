import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type Place = { kind: string; bodyId: number | null; subunitId: number | null }

type Found = {
  name: string | null
  bodyKind: string | null
  subunitKind: string | null
  bodyId: number | null
  inBodyKind: string | null
  bodyName: string | null
  inSubunitKind: string | null
}

/** A post stands where its kind says: a leader in a group, a committee member in that committee. */
export async function requireFittingPlaces(
  ctx: Context,
  unitId: number,
  places: readonly Place[],
): Promise<void> {
  const { rows } = await sql<Found>`
    select kind.name, kind.body_kind, kind.subunit_kind, place.body_id, body.kind as in_body_kind, body.name as body_name,
      subunit.kind as in_subunit_kind
    from (select distinct * from unnest(${places.map((place) => place.kind)}::text[],
      ${places.map((place) => place.bodyId)}::bigint[], ${places.map((place) => place.subunitId)}::bigint[])
      as place (kind, body_id, subunit_id)) as place
    left join organization.position_kind as kind on kind.code = place.kind
    left join organization.body as body on body.unit_id = ${unitId} and body.id = place.body_id
    left join organization.subunit as subunit on subunit.unit_id = ${unitId} and subunit.id = place.subunit_id`.execute(
    ctx.db,
  )
  for (const row of rows) requireFitting(row)
}

function requireFitting(post: Found): void {
  if (!post.name) throw new Refused('Không có chức vụ này.')
  if (post.bodyId && post.inBodyKind !== post.bodyKind)
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
