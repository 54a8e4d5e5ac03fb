import type { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { choice, day, line, money, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { type Result, results } from '../labels.ts'

export const decisionFields = {
  result: choice('Kết quả', results),
  number: optional(line('Số quyết định', 60)),
  decidedOn: day('Ngày quyết định'),
  council: line('Hội đồng', 200),
  /** As the council accepts it; nothing: as the authors put it. */
  benefit: optional(money('Giá trị làm lợi', 0)),
  reason: paragraph('Lý do', 2000),
}
type Fields = z.output<z.ZodObject<typeof decisionFields>>

/** The decision with what its result needs. @throws Invalid beside the field that is missing. */
export function decisionOf(ctx: Context, given: Fields, proposedBenefit: number) {
  const { result, number, decidedOn, council, benefit, reason } = given
  refuseFutureDay(ctx, { decidedOn }, 'Ngày quyết định')
  if (result === 'recognised' && !number) throw new Invalid({ number: ['Số quyết định còn trống'] })
  requireReason(result, reason)
  const accepted = result === 'recognised' ? (benefit ?? proposedBenefit) : null
  return { result, number: number ?? '', decidedOn, council, benefit: accepted, reason }
}

export function requireReason(result: Result | 'returned' | 'refused', reason: string): void {
  if (result !== 'recognised' && reason === '')
    throw new Invalid({ reason: ['Hãy ghi lý do, hoặc cần bổ sung gì'] })
}
