import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { choice, id, optional } from '#platform/fields.ts'
import { lockInitiative } from '../initiative/lock-initiative.ts'
import { scopeLabels, scopes, widerScopes } from '../labels.ts'
import { decideInitiatives } from '../permissions.ts'

/** Asks the council of a unit above to recognise it in a wider scope. */
export const submitInitiative = command({
  name: 'initiatives.submit-initiative',
  summary: 'Đề nghị cấp trên công nhận sáng kiến ở phạm vi rộng hơn',
  allow: decideInitiatives,
  input: z.object({
    unitId: id,
    initiativeId: id,
    scope: choice('Phạm vi', widerScopes),
    /** Nothing: the unit directly above. */
    upperUnitId: optional(id),
  }),
  async run(ctx, { unitId, initiativeId, scope, upperUnitId }) {
    const above = ctx.entered?.find((unit) => unit.unitId === unitId)?.ancestorIds ?? []
    const upper = upperUnitId ?? above[0]
    if (!upper) throw new Refused('Đơn vị chưa có cấp trên trong hệ thống để gửi.')
    if (!above.includes(upper)) throw new NotFound('Không có đơn vị cấp trên này.')
    const found = await lockInitiative(ctx, { unitId, initiativeId }, ['recognised'])
    if (found.scope && scopes.indexOf(scope) <= scopes.indexOf(found.scope))
      throw new Invalid({
        scope: [
          `Đã được công nhận ${scopeLabels[found.scope].toLowerCase()}; hãy chọn phạm vi rộng hơn`,
        ],
      })
    const { id: submissionId } = await ctx.db
      .insertInto('initiatives.submission')
      .values({
        ...{ unitId, initiativeId, scope },
        upperUnitId: upper,
        submittedByName: ctx.actor?.name ?? '',
        submittedOn: ctx.today,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { submissionId }
  },
})
