import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line, money, optional, secret } from '#platform/fields.ts'
import { enterCases } from '../permissions.ts'
import { occasionFields } from './case-fields.ts'
import { newCase } from './new-case.ts'
import { occasionOf } from './occasion-of.ts'
import { requireOwnGroup } from './seen-cases.ts'

export const enterCase = command({
  name: 'welfare.enter-case',
  summary: 'Báo một việc chăm lo cho đoàn viên',
  allow: enterCases,
  input: z.object({
    unitId: id,
    memberId: id,
    ...occasionFields,
    /** Nothing: the catalogue's. */
    amount: optional(money('Số tiền')),
    /** Why more, or more often, than the catalogue says; only chair and deputy. */
    exceptionReason: secret(optional(line('Lý do ngoại lệ', 500))),
  }),
  async run(ctx, input) {
    await requireOwnGroup(ctx, input)
    return newCase(ctx, {
      ...input,
      ...(await occasionOf(ctx, input)),
      byMember: false,
    })
  },
})
