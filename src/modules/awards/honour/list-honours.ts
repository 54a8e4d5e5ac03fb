import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { mayIn } from '../decision/may-in.ts'
import { type Form, forms, type System, systems, type Whom, whoms } from '../labels.ts'
import { readRegister } from '../permissions.ts'

const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .enum(['', ...codes])
    .default('')
    .catch('')

export const honourFilters = {
  kind: oneOf(whoms),
  form: oneOf(forms),
  system: oneOf(systems),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  memberId: optional(id).catch(null),
}
export type HonourFilter = z.output<z.ZodObject<typeof honourFilters>> & {
  unitId: number
  q: string
}

/** The register of a unit: who and what was honoured, with what, when and by whom. Amounts are for officers. */
export const listHonours = query({
  name: 'awards.list-honours',
  summary: 'Sổ khen thưởng của đơn vị',
  allow: readRegister,
  input: z.object({ unitId: id, ...honourFilters, ...listInput(['-year', 'name', 'title']) }),
  async run(ctx, { page, size, sort, ...filter }) {
    const listed = await pageOf(
      honoursOf(ctx, filter),
      { page, size, sort, q: filter.q },
      { year: 'register.sorted_day', name: 'register.sort_name', title: 'register.title_name' },
      'register.honour_id',
    )
    const seesMoney = isOfficer(ctx)
    return {
      ...listed,
      rows: listed.rows.map((row) => ({ ...row, amount: seesMoney ? row.amount : null })),
      may: mayIn(ctx, filter.unitId),
    }
  },
})

/** Whoever holds an office, here or above. */
export function isOfficer(ctx: Context): boolean {
  const { roles, from } = standingOf(ctx)
  return from === 'above' || roles.some((role) => role !== 'member')
}

/** The filtered honours, for the list and its export. */
export function honoursOf(
  ctx: Context,
  { unitId, q, kind, form, system, year, memberId }: HonourFilter,
) {
  let rows = ctx.db
    .selectFrom('awards.honour as honour')
    .leftJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'honour.unitId').onRef('member.id', '=', 'honour.memberId'),
    )
    .where('honour.unitId', '=', unitId)
    .where('honour.withdrawnBecause', '=', '')
    .select([
      'honour.id as honourId',
      sql<Whom>`honour.kind`.as('kind'),
      'honour.memberId',
      'honour.name',
      'honour.ofName',
      'honour.titleName',
      sql<Form>`honour.form`.as('form'),
      sql<System>`honour.system`.as('system'),
      'honour.about',
      'honour.year',
      'honour.decidedOn',
      'honour.decisionNumber',
      'honour.issuerName',
      'honour.certificateNumber',
      'honour.amount',
      'honour.revokedOn',
      sql<string>`coalesce(honour.decided_on, make_date(honour.year, 12, 31))`.as('sortedDay'),
      sql<string>`coalesce(member.sort_key, platform.search_key(honour.name))`.as('sortName'),
    ])
  if (q) rows = rows.where(sql<boolean>`honour.search_key like ${searchPattern(q)}`)
  if (kind) rows = rows.where('honour.kind', '=', kind)
  if (form) rows = rows.where('honour.form', '=', form)
  if (system) rows = rows.where('honour.system', '=', system)
  if (year) rows = rows.where('honour.year', '=', year)
  if (memberId) rows = rows.where('honour.memberId', '=', memberId)
  return ctx.db.selectFrom(rows.as('register')).selectAll()
}
