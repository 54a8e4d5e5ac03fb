import { enterRegistration, launchMovement } from '#movements'
import type { Context } from '#platform/context.ts'

/** A movement of this year and what a member registered for it. */
export async function givenMovements(chair: Context, unitId: number, memberId: number) {
  const { movementId } = await launchMovement(chair, {
    unitId,
    name: 'Thi đua thực hiện văn hóa công sở',
    launchedOn: '05/01/2026',
    untilDay: '31/12/2026',
  })
  const { registrationId } = await enterRegistration(chair, {
    unitId,
    movementId,
    memberId,
    content: 'Số hóa 200 hồ sơ lưu trữ của phòng trước ngày 30/06/2026',
  })
  return { movementId, registrationId }
}
