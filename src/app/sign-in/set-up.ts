import { z } from 'zod'
import {
  anyAccount,
  assertGoodPassword,
  createAccount,
  createPerson,
  newPassword,
  userName,
} from '#identity'
import { foundFirstUnit, newUnitFields } from '#organization'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { line } from '#platform/fields.ts'

/**
 * The first start without the demonstration: the first unit, its chair and the chair's account, in one transaction.
 * Anyone may, but only once: afterwards there is a unit and an account.
 */
export const setUp = command({
  name: 'identity.set-up',
  summary: 'Lập đơn vị đầu tiên và tài khoản đầu tiên',
  allow: 'public',
  input: z.object({
    ...newUnitFields,
    officerName: line('Họ và tên', 120),
    userName,
    ...newPassword,
  }),
  async run(ctx, { officerName, userName, password, again, ...unit }) {
    if (await anyAccount(ctx.db))
      throw new Refused('Phần mềm đã được thiết lập. Hãy đăng nhập để làm việc.')
    assertGoodPassword({ password, again }, { name: officerName, userName })
    const personId = await createPerson(ctx)
    const account = { personId, name: officerName, userName, password }
    await createAccount(ctx, account)
    return foundFirstUnit(ctx, { ...unit, chair: { personId, holderName: officerName } })
  },
})
