import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { createAccount } from '../account/create-account.ts'
import { assertGoodPassword, newPassword } from '../account/new-password.ts'
import { email, phone, userName } from '../account/user-name.ts'
import { codeField } from '../code/enter-by-code.ts'
import { createPerson } from '../person/create-person.ts'
import { openInvitation } from './open-invitation.ts'

export const acceptInvitation = command({
  name: 'identity.accept-invitation',
  summary: 'Mở tài khoản bằng mã mời',
  allow: 'public',
  input: z.object({ code: codeField, userName, email, phone, ...newPassword }),
  async run(ctx, { code, password, again, ...login }) {
    const { unitId, id, personId: known, name } = await openInvitation(ctx, code)
    assertGoodPassword({ password, again }, { name, userName: login.userName })
    const personId = known ?? (await createPerson(ctx))
    const accountId = await createAccount(ctx, { ...login, personId, name, password })
    await ctx.db
      .updateTable('identity.invitation')
      .set({ usedAt: sql`now()`, personId })
      .where('unitId', '=', unitId)
      .where('id', '=', id)
      .execute()
    return { accountId, personId, unitId }
  },
})
