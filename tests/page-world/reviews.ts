import type { Context } from '#platform/context.ts'
import { adoptCriteria, assignWork, openRound } from '#reviews'

/** A round that has been opened, and work of the month. */
export async function givenReviewRound(chair: Context, unitId: number) {
  await adoptCriteria(chair, { unitId, fromDay: '01/01/2025' })
  const { roundId } = await openRound(chair, { unitId, kind: 'month', year: 2025, number: 12 })
  await assignWork(chair, { unitId, month: '01/2026', content: 'Viết tin bài' })
  return { roundId }
}
