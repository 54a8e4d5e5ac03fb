import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { arrangeAccounts } from '../permissions.ts'

type Person = { personId: number; name: string }

/** The people of the unit, with the account of each who has one. */
export const listAccounts = query({
  name: 'identity.list-accounts',
  summary: 'Danh sách tài khoản của đơn vị',
  allow: arrangeAccounts,
  input: z.object({
    unitId: id,
    has: z.enum(['', 'yes', 'no']).default('').catch(''),
    ...listInput(['name', 'userName']),
  }),
  async run(ctx, { unitId, has, ...state }) {
    let rows = ctx.db
      .selectFrom(
        sql<Person>`identity.people_of_unit(${unitId}, ${ctx.today})`.as<'person'>(sql`person`),
      )
      .leftJoin('identity.account as account', 'account.personId', 'person.personId')
      .leftJoin('identity.guess as guess', (join) =>
        join.on('guess.subject', '=', sql`'account:' || account.id`),
      )
      .select([
        'person.personId',
        'person.name',
        'account.id as accountId',
        'account.userName',
        'account.twoFactorEnabled',
        sql<boolean>`coalesce(guess.blocked_until > now(), false)`.as('blocked'),
      ])
    if (has) rows = rows.where('account.id', has === 'yes' ? 'is not' : 'is', null)
    if (state.q)
      rows = rows.where(
        (where) => where.fn<string>('platform.search_key', ['person.name']),
        'like',
        searchPattern(state.q),
      )
    return pageOf(
      rows,
      state,
      { name: 'person.name', userName: 'account.user_name' },
      'person.person_id',
    )
  },
})
