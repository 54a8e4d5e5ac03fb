import type { Context } from '#platform/context.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import { enterUnits } from './enter-units.ts'
import { requireKind, requireKindBelow } from './kind-rules.ts'
import type { NewUnit } from './unit-fields.ts'
import { unitOn } from './unit-on.ts'

/**
 * Begins a unit below another, or below nobody: the row, its first name, its first parent. The rules of kinds are asked first.
 * The returned context has entered the new unit.
 */
export async function writeUnit(ctx: Context, unit: NewUnit, parentId: number | null) {
  await requireKind(ctx, unit.kind, unit.establishedOn)
  if (parentId !== null) {
    const parent = await unitOn(ctx, parentId, unit.establishedOn)
    await requireKindBelow(ctx, unit.kind, parent.kind, unit.establishedOn)
  }
  const { kind, sector, name, shortName, documentCode, place, establishedOn } = unit
  const slug = unit.slug ?? (await freeSlug(ctx, shortName))
  const { id: unitId } = await ctx.db
    .insertInto('organization.unit')
    .values({ slug, kind, sector, establishedOn })
    .returning('id')
    .executeTakeFirstOrThrow()
  const entered = await enterUnits(ctx, [unitId])
  const valid = `[${establishedOn},)`
  await ctx.db
    .insertInto('organization.unitName')
    .values({ unitId, valid, name, shortName, documentCode, place })
    .execute()
  if (parentId !== null)
    await ctx.db.insertInto('organization.unitParent').values({ unitId, parentId, valid }).execute()
  return { unitId, ctx: entered }
}

/** 'CĐCS Sở Y tế' → 'cdcs-so-y-te', with a number behind it if that is taken. */
async function freeSlug(ctx: Context, shortName: string): Promise<string> {
  const wanted =
    searchKey(shortName)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 50) || 'don-vi'
  const taken = await ctx.db
    .selectFrom('organization.unit')
    .where('slug', 'like', `${wanted}%`)
    .select('slug')
    .execute()
  const slugs = new Set(taken.map((unit) => unit.slug))
  let slug = wanted
  for (let next = 2; slugs.has(slug); next += 1) slug = `${wanted}-${next}`
  return slug
}
