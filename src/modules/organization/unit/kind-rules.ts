import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

/** A unit of this kind can begin on this day; the levels until 30/6/2025 and those since are rows of organization.unit_kind. */
export async function requireKind(ctx: Context, kind: string, onDay: string) {
  const found = await ctx.db
    .selectFrom('organization.unitKind')
    .where('code', '=', kind)
    .select(['name', 'document', sql<boolean>`valid @> ${onDay}::date`.as('lasts')])
    .executeTakeFirst()
  if (!found) throw new Refused('Không có loại đơn vị này.')
  if (!found.lasts)
    throw new Refused(`Ngày ${formatDay(onDay)} không có loại “${found.name}” (${found.document}).`)
}

/** A unit of this kind may come to stand directly below one of that kind on this day (organization.kind_below). */
export async function requireKindBelow(
  ctx: Context,
  kind: string,
  aboveKind: string,
  onDay: string,
) {
  const { kindName, aboveName, fits } = await ctx.db
    .selectFrom('organization.unitKind as kind')
    .innerJoin('organization.unitKind as above', (join) => join.on('above.code', '=', aboveKind))
    .where('kind.code', '=', kind)
    .select([
      'kind.name as kindName',
      'above.name as aboveName',
      sql<boolean>`exists (select from organization.kind_below
        where kind = ${kind} and above_kind = ${aboveKind} and valid @> ${onDay}::date)`.as('fits'),
    ])
    .executeTakeFirstOrThrow()
  if (!fits)
    throw new Refused(
      `Vào ngày ${formatDay(onDay)}, “${kindName}” không trực thuộc “${aboveName}”.`,
    )
}

/** Only units of one level are merged: a grassroots union does not become part of a province's. */
export async function requireSameLevel(ctx: Context, kinds: readonly string[]) {
  const levels = await ctx.db
    .selectFrom('organization.unitKind')
    .where('code', 'in', [...kinds])
    .select('level')
    .distinct()
    .execute()
  if (levels.length > 1) throw new Refused('Chỉ sáp nhập các đơn vị cùng cấp.')
}
