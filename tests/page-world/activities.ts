import { addTrainees, planEvent, recordCourse, registerMember } from '#activities'
import type { Context } from '#platform/context.ts'

/** A sports day for which the member is registered, and a course that he or she took. */
export async function givenEvents(chair: Context, unitId: number, memberId: number) {
  const { eventId } = await planEvent(chair, {
    unitId,
    kind: 'sport',
    title: 'Hội thao',
    startsOn: chair.today,
    registers: true,
  })
  await registerMember(chair, { unitId, eventId, memberId })
  const { courseId } = await recordCourse(chair, {
    unitId,
    kind: 'charter',
    title: 'Tập huấn Điều lệ',
    startsOn: '10/01/2026',
  })
  await addTrainees(chair, { unitId, courseId, memberIds: [memberId] })
  return { eventId, courseId }
}
