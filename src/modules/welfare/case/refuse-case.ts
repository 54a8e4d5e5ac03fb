import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, line, secret } from '#platform/fields.ts'
import { decideCases } from '../permissions.ts'
import { lockCase } from './lock-case.ts'

export const refuseCase = command({
  name: 'welfare.refuse-case',
  summary: 'Không duyệt một hồ sơ chăm lo, có lý do',
  allow: decideCases,
  input: z.object({ unitId: id, caseId: id, reason: secret(line('Lý do', 500)) }),
  async run(ctx, { unitId, caseId, reason }) {
    await lockCase(ctx, { unitId, caseId }, ['waiting', 'approved'])
    await ctx.db
      .updateTable('welfare.case')
      .set({
        state: 'refused',
        refusedBecause: reason,
        secondPerson: false,
        decidedByAccountId: ctx.actor?.accountId ?? null,
        decidedByName: ctx.actor?.name ?? '',
        decidedOn: ctx.today,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', caseId)
      .execute()
    return {}
  },
})
