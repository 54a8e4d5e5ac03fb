import {
  addProgrammeDay,
  giveUsualTasks,
  listMeetings,
  planMeetings,
  startProgramme,
} from '#calendar'
import type { Context } from '#platform/context.ts'

/** The programme of a year with a day that has lead work, and meetings of the unit. */
export async function givenCalendar(chair: Context, unitId: number) {
  await startProgramme(chair, { unitId, year: 2026 })
  const { dayId } = await addProgrammeDay(chair, {
    unitId,
    name: 'Hội nghị cán bộ, công chức',
    onDay: '20/03/2026',
  })
  await giveUsualTasks(chair, { unitId, dayId, whom: 'post:chair' })
  await planMeetings(chair, {
    unitId,
    whose: 'unit',
    everyMonths: '3',
    dayOfMonth: 5,
    fromDay: '01/01/2026',
    untilDay: '31/12/2026',
  })
  const { list } = await listMeetings(chair, { unitId })
  return { dayId, meetingId: list.rows[0]?.meetingId ?? 0 }
}
