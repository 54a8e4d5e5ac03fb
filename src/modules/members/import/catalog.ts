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

export async function catalogOf(ctx: Context, unitId: number): Promise<Catalog> {
  const codes = await ctx.db
    .selectFrom('members.workerType')
    .select((eb) => [eb.val('workerType').as('list'), 'code', 'name', 'rank'])
    .unionAll((eb) =>
      eb
        .selectFrom('members.professionalLevel')
        .select((level) => [level.val('professionalLevel').as('list'), 'code', 'name', 'rank']),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('members.politicalLevel')
        .select((level) => [level.val('politicalLevel').as('list'), 'code', 'name', 'rank']),
    )
    .orderBy('rank')
    .execute()
  const list = (name: string) =>
    codes.filter((row) => row.list === name).map(({ code, name }) => ({ code, name }))
  return {
    today: ctx.today,
    workerType: list('workerType'),
    professionalLevel: list('professionalLevel'),
    politicalLevel: list('politicalLevel'),
    groups: await groupsOf(ctx, unitId),
    ownFields: await ownFieldsOf(ctx, unitId),
  }
}

function groupsOf(ctx: Context, unitId: number): Promise<Group[]> {
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
    .execute()
}

export async function ownFieldsOf(ctx: Context, unitId: number): Promise<OwnField[]> {
  const fields = await ctx.db
    .selectFrom('members.extraField')
    .where('unitId', '=', unitId)
    .where('closedAt', 'is', null)
    .orderBy('rank')
    .orderBy('id')
    .select(['id as extraFieldId', 'label', 'kind', 'options'])
    .execute()
  return fields.map((field) => ({ ...field, kind: field.kind as ExtraFieldKind }))
}
