import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/context.ts'
import type { ExtraFieldKind } from '../labels.ts'

export type Code = { code: string; name: string }
export type Group = { id: number; name: string; parentName: string | null }
export type OwnField = {
  extraFieldId: number
  label: string
  kind: ExtraFieldKind
  options: readonly string[]
}

/** What the words in a spreadsheet are held against: the codes, the unit's groups of today and its own fields. */
export type Catalog = {
  today: string
  workerType: Code[]
  professionalLevel: Code[]
  politicalLevel: Code[]
  groups: Group[]
  ownFields: OwnField[]
}

/** In one statement. */
export async function catalogOf(ctx: Context, unitId: number): Promise<Catalog> {
  const codes = (table: 'workerType' | 'professionalLevel' | 'politicalLevel') =>
    jsonArrayFrom(
      ctx.db.selectFrom(`members.${table}`).orderBy('rank').select(['code', 'name']),
    ).as(table)
  const found = await ctx.db
    .selectNoFrom(() => [
      codes('workerType'),
      codes('professionalLevel'),
      codes('politicalLevel'),
      jsonArrayFrom(groups(ctx, unitId)).as('groups'),
      jsonArrayFrom(ownFields(ctx, unitId)).as('ownFields'),
    ])
    .executeTakeFirstOrThrow()
  return { today: ctx.today, ...found, ownFields: found.ownFields.map(withKind) }
}

function groups(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('organization.subunit as subunit')
    .leftJoin('organization.subunit as parent', (join) =>
      join
        .onRef('parent.unitId', '=', 'subunit.unitId')
        .onRef('parent.id', '=', 'subunit.parentId'),
    )
    .where('subunit.unitId', '=', unitId)
    .where('subunit.openedOn', '<=', ctx.today)
    .where((where) =>
      where.or([where('subunit.closedOn', 'is', null), where('subunit.closedOn', '>', ctx.today)]),
    )
    .select(['subunit.id', 'subunit.name', 'parent.name as parentName'])
}

export async function ownFieldsOf(ctx: Context, unitId: number): Promise<OwnField[]> {
  return (await ownFields(ctx, unitId).execute()).map(withKind)
}

function ownFields(ctx: Context, unitId: number) {
  return ctx.db
    .selectFrom('members.extraField')
    .where('unitId', '=', unitId)
    .where('closedAt', 'is', null)
    .orderBy('rank')
    .orderBy('id')
    .select(['id as extraFieldId', 'label', 'kind', 'options'])
}

/** The column whose check constraint lists the kinds. */
function withKind<Field extends { kind: string }>(field: Field) {
  return { ...field, kind: field.kind as ExtraFieldKind }
}
