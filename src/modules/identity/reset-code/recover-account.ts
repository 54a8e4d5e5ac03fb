import { sql } from 'kysely'
import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { accountByUserName } from '../account/find-account.ts'
import { codeDigest, newCode } from '../code/code.ts'

/**
 * A reset code for somebody whom nobody above can help: who lost password, phone and recovery codes and stands at the top. It
 * works today and tomorrow, once, and clears the second factor. Whoever may run scripts on the server holds all data anyway, so
 * this is no command that a door could reach; it leaves its line in the unit's audit chain all the same, with no account.
 *
 * @throws Refused when there is no such account, or its person belongs to no unit.
 */
export async function recoverAccount(given: Context, userName: string) {
  return inTransaction(given, async (ctx) => {
    const account = await accountByUserName(ctx.db, userName)
    if (!account) throw new Refused(`Không có tài khoản «${userName}».`)
    const { accountId, personId, name } = account
    const { rows } = await sql<{ unitId: number }>`
      select unit_id from identity.rights_of_person(${personId}, ${ctx.today}) order by role = 'member', unit_id limit 1`.execute(
      ctx.db,
    )
    const unitId = rows[0]?.unitId
    if (!unitId) throw new Refused(`${name} hiện không thuộc đơn vị nào.`)
    await enter(ctx, { unitId, branch: false })
    const code = newCode()
    const expiresOn = plusDays(ctx.today, 1)
    await ctx.db
      .insertInto('identity.resetCode')
      .values({
        unitId,
        accountId,
        codeDigest: codeDigest(code),
        issuedBy: accountId,
        expiresOn,
        clearsSecondFactor: true,
      })
      .execute()
    await sql`select platform.append_audit_line(${unitId}, null, 'command', 'identity.recover-account', ${JSON.stringify({ userName })}::jsonb)`.execute(
      ctx.db,
    )
    return { code, name, expiresOn }
  })
}
