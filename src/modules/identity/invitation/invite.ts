import { sql } from 'kysely'
import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { command } from '#platform/command.ts'
import type { Database } from '#platform/database/connect.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { id, line, optional } from '#platform/fields.ts'
import { codeDigest, newCode } from '../code/code.ts'
import { arrangeAccounts } from '../permissions.ts'
import { requireOutranked } from '../standing/require-outranked.ts'

/** An invitation works on the day it is given and so many days after. */
const lastsDays = 14

/** Invites a person of the unit (`personId`) or somebody new (`name`). The code is told this once; an earlier open one ends. */
export const invite = command({
  name: 'identity.invite',
  summary: 'Mời một người mở tài khoản',
  allow: arrangeAccounts,
  input: z.object({
    unitId: id,
    personId: optional(id),
    name: optional(line('Họ và tên', 120)),
    note: z.string().trim().max(200).default(''),
  }),
  async run(ctx, { unitId, personId, name: typed, note }) {
    const name = personId ? await nameOf(ctx.db, unitId, personId, ctx.today) : typed
    if (!name) throw new Invalid({ name: ['Họ và tên còn trống'] })
    if (personId) {
      await requireOutranked(ctx, { unitId, personId })
      await refuseSecondAccount(ctx.db, personId)
      await ctx.db
        .updateTable('identity.invitation')
        .set({ revokedAt: sql`now()` })
        .where('unitId', '=', unitId)
        .where('personId', '=', personId)
        .where('usedAt', 'is', null)
        .where('revokedAt', 'is', null)
        .execute()
    }
    const code = newCode()
    const expiresOn = plusDays(ctx.today, lastsDays)
    const invitedBy = ctx.actor?.accountId ?? 0
    const { id: invitationId } = await ctx.db
      .insertInto('identity.invitation')
      .values({ unitId, personId, name, note, codeDigest: codeDigest(code), invitedBy, expiresOn })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { invitationId, code, name, expiresOn }
  },
})

async function nameOf(db: Database, unitId: number, personId: number, today: string) {
  const known = await sql<{ name: string }>`
    select name from identity.people_of_unit(${unitId}, ${today}) where person_id = ${personId}
    union all
    select name from identity.invitation where unit_id = ${unitId} and person_id = ${personId}
    limit 1`.execute(db)
  return known.rows[0]?.name ?? null
}

async function refuseSecondAccount(db: Database, personId: number): Promise<void> {
  const account = await db
    .selectFrom('identity.account')
    .where('personId', '=', personId)
    .select('id')
    .executeTakeFirst()
  if (account) throw new Refused('Người này đã có tài khoản.')
}
