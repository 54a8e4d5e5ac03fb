import { z } from 'zod'
import { Invalid } from '#platform/errors.ts'
import { secret } from '#platform/fields.ts'
import { passwordFault } from './password-rule.ts'

/** A new password typed twice. */
export const newPassword = {
  password: secret(z.string({ error: 'Hãy chọn mật khẩu' }).max(1000)),
  again: secret(z.string({ error: 'Hãy gõ lại mật khẩu' }).max(1000)),
}

/** @throws Invalid beside the field that is wrong. */
export function assertGoodPassword(
  { password, again }: { password: string; again: string },
  owner: { name: string; userName: string },
): void {
  const fault = passwordFault(password, owner)
  if (fault) throw new Invalid({ password: [fault] })
  if (password !== again) throw new Invalid({ again: ['Hai lần gõ mật khẩu chưa giống nhau'] })
}
