import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type Payment, paymentLabels } from '../labels.ts'

/** The decision, locked until commit: of two who pay at once, the second finds what the first did. */
export async function lockDecision(
  ctx: Context,
  { unitId, decisionId }: { unitId: number; decisionId: number },
) {
  const found = await ctx.db
    .selectFrom('awards.decision')
    .where('unitId', '=', unitId)
    .where('id', '=', decisionId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có quyết định này.')
  if (found.revokedOn) throw new Refused('Quyết định này đã bị thu hồi.')
  return { ...found, payment: found.payment as Payment }
}

export function refuseOtherPayment(payment: Payment, from: Payment): void {
  if (payment !== from)
    throw new Refused(
      `Quyết định này đang ở trạng thái “${paymentLabels[payment]}” nên không làm được việc này. Hãy tải lại trang.`,
    )
}
