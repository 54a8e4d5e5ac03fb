import { enterInitiative } from '#initiatives'
import type { Context } from '#platform/context.ts'

/** A solution that waits for the council. */
export async function givenInitiatives(chair: Context, unitId: number) {
  return enterInitiative(chair, {
    unitId,
    title: 'Sổ trực điện tử',
    field: 'digital',
    solution: 'Ghi sổ trực trên máy',
    authorNames: ['Trần Thị Bình'],
    authorShares: ['100'],
  })
}
