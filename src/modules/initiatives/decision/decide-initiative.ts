import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { choice, id } from '#platform/fields.ts'
import { lockInitiative } from '../initiative/lock-initiative.ts'
import { scopeLabels, scopes } from '../labels.ts'
import { decideInitiatives } from '../permissions.ts'
import { decisionFields, decisionOf } from './decision-fields.ts'
import { writeDecision } from './write-decision.ts'

/**
 * What a council decided: of the own unit, or of a higher one whose decision came on paper. What is recognised already can only be
 * recognised in a wider scope.
 */
export const decideInitiative = command({
  name: 'initiatives.decide-initiative',
  summary: 'Ghi kết luận của hội đồng về sáng kiến',
  allow: decideInitiatives,
  input: z.object({
    unitId: id,
    initiativeId: id,
    scope: choice('Phạm vi', scopes).default('base'),
    ...decisionFields,
  }),
  async run(ctx, { unitId, initiativeId, scope, ...given }) {
    const about = { unitId, initiativeId }
    const found = await lockInitiative(ctx, about, ['waiting', 'more_asked', 'recognised'])
    const decision = decisionOf(ctx, given, found.recognisedBenefit ?? found.benefit)
    if (found.scope) {
      if (given.result !== 'recognised')
        throw new Refused(
          'Sáng kiến đã được công nhận. Nếu quyết định ghi nhầm thì rút quyết định đó; nếu hội đồng cấp trên không mở rộng phạm vi thì không cần ghi.',
        )
      if (scopes.indexOf(scope) <= scopes.indexOf(found.scope))
        throw new Invalid({
          scope: [
            `Đã được công nhận ${scopeLabels[found.scope].toLowerCase()}; hãy chọn phạm vi rộng hơn`,
          ],
        })
    }
    return writeDecision(ctx, about, { ...decision, scope })
  },
})
