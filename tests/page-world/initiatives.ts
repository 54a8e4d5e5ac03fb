import { describeModel, enterInitiative } from '#initiatives'
import type { Context } from '#platform/context.ts'

/** A solution that waits for the council, and a model of the unit. */
export async function givenInitiatives(chair: Context, unitId: number) {
  const { initiativeId } = await enterInitiative(chair, {
    unitId,
    title: 'Sổ trực điện tử',
    field: 'digital',
    solution: 'Ghi sổ trực trên máy',
    authorNames: ['Trần Thị Bình'],
    authorShares: ['100'],
  })
  const model = { name: 'Tổ đọc sách trưa', field: 'union', content: 'Mỗi trưa thứ năm đọc chung' }
  const { modelId } = await describeModel(chair, { unitId, ...model })
  return { initiativeId, modelUnitId: unitId, modelId }
}
