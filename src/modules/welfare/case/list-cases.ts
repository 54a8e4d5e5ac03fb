import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { day, id, optional } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { type CaseState, caseStates } from '../labels.ts'
import { readCases } from '../permissions.ts'
import { shownKind, shownKindCode } from './case-sight.ts'
import { mayIn } from './may-in.ts'
import { withinReach } from './seen-cases.ts'

export const caseFilters = {
  state: z
    .enum(['', ...caseStates])
    .default('')
    .catch(''),
  /** The code of a kind, or 'care' for all that tell of health or hardship. */
  kind: z.string().max(40).default(''),
  from: optional(day('Từ ngày')).catch(null),
  to: optional(day('Đến ngày')).catch(null),
  /** Parts of gift lists too; otherwise only cases of their own. */
  lists: z.enum(['', 'yes']).default('').catch(''),
  memberId: optional(id).catch(null),
  listId: optional(id).catch(null),
}
export type CaseFilter = z.output<z.ZodObject<typeof caseFilters>> & { unitId: number; q: string }

/** The cases of a union. Health and hardship are not told apart here, for nobody. */
export const listCases = query({
  name: 'welfare.list-cases',
  summary: 'Danh sách hồ sơ chăm lo',
  allow: readCases,
  input: z.object({
    unitId: id,
    ...caseFilters,
    ...listInput(['-happened', 'name', 'amount', 'entered']),
  }),
  async run(ctx, { page, size, sort, ...filter }) {
    const listed = await pageOf(
      casesOf(ctx, filter),
      { page, size, sort, q: filter.q },
      {
        happened: 'one.happened_on',
        name: 'member.sort_key',
        amount: 'one.amount',
        entered: 'one.entered_on',
      },
      'one.id',
    )
    return { ...listed, may: mayIn(ctx, filter.unitId) }
  },
})

/** The filtered cases within the asker's reach, for the list and its export. */
export function casesOf(ctx: Context, filter: CaseFilter) {
  const { unitId, q, state, kind, from, to, lists, memberId, listId } = filter
  let rows = ctx.db
    .selectFrom('welfare.case as one')
    .innerJoin('welfare.kind as kind', 'kind.code', 'one.kind')
    .innerJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.unitId', '=', unitId)
    .where(withinReach(ctx))
    .select([
      'one.id as caseId',
      'one.memberId',
      'one.listId',
      'member.fullName',
      shownKind.as('kindName'),
      'one.amount',
      sql<CaseState>`one.state`.as('state'),
      'one.happenedOn',
      'one.enteredOn',
      'one.enteredByName',
      'one.paidOn',
      sql<boolean>`one.exception_reason <> ''`.as('isException'),
      sql<boolean>`exists (select from welfare.photo where photo.unit_id = one.unit_id and (photo.case_id = one.id or photo.list_id = one.list_id))`.as(
        'hasPaper',
      ),
    ])
  if (q) rows = rows.where(sql<boolean>`member.name_key like ${searchPattern(q)}`)
  if (state) rows = rows.where('one.state', '=', state)
  if (kind) rows = rows.where(sql<boolean>`${shownKindCode} = ${kind}`)
  if (from) rows = rows.where('one.happenedOn', '>=', from)
  if (to) rows = rows.where('one.happenedOn', '<=', to)
  if (lists === '' && !listId) rows = rows.where('one.listId', 'is', null)
  if (memberId) rows = rows.where('one.memberId', '=', memberId)
  if (listId) rows = rows.where('one.listId', '=', listId)
  return rows
}
