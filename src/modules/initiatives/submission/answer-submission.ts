import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Forbidden } from '#platform/errors.ts'
import { choice, day, id, line, money, optional, paragraph } from '#platform/fields.ts'
import { decisionOf, requireReason } from '../decision/decision-fields.ts'
import { writeDecision } from '../decision/write-decision.ts'
import { lockInitiative } from '../initiative/lock-initiative.ts'
import type { Scope } from '../labels.ts'
import { answerSubmissions } from '../permissions.ts'
import { lockSubmission } from './lock-submission.ts'

/** The unit to which it was sent answers: recognises by its council's decision, refuses, or sends it back to be completed. */
export const answerSubmission = command({
  name: 'initiatives.answer-submission',
  summary: 'Trả lời đề nghị công nhận sáng kiến của đơn vị cấp dưới',
  allow: answerSubmissions,
  input: z.object({
    unitId: id,
    initiativeId: id,
    answer: choice('Trả lời', ['recognised', 'returned', 'refused']),
    number: optional(line('Số quyết định', 60)),
    decidedOn: optional(day('Ngày quyết định')),
    council: optional(line('Hội đồng', 200)),
    benefit: optional(money('Giá trị làm lợi', 0)),
    reason: paragraph('Lý do', 2000),
  }),
  async run(ctx, { unitId, initiativeId, answer, ...given }) {
    const about = { unitId, initiativeId }
    const found = await lockInitiative(ctx, about, ['recognised'])
    const submission = await lockSubmission(ctx, about)
    requireChosenUpper(ctx, submission.upperUnitId)
    requireReason(answer, given.reason)
    if (answer === 'recognised') {
      const decision = decisionOf(
        ctx,
        {
          ...given,
          result: 'recognised',
          decidedOn: given.decidedOn ?? ctx.today,
          council: given.council ?? 'Hội đồng sáng kiến cấp trên',
        },
        found.recognisedBenefit ?? found.benefit,
      )
      const scope = submission.scope as Scope
      await writeDecision(ctx, about, { ...decision, scope, submissionId: submission.id })
    }
    await ctx.db
      .updateTable('initiatives.submission')
      .set({
        state: answer,
        answeredByName: ctx.actor?.name ?? '',
        answeredOn: ctx.today,
        remark: given.reason,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', submission.id)
      .execute()
    return {}
  },
})

/** It was sent to one unit above; another, higher or lower, does not answer for it. */
export function requireChosenUpper(ctx: Context, upperUnitId: number): void {
  const holds = ctx.actor?.rights.some(
    ({ unitId, role }) => unitId === upperUnitId && (role === 'chair' || role === 'deputy'),
  )
  if (!holds) throw new Forbidden('Việc này đã gửi đến một đơn vị khác ở cấp trên.')
}
