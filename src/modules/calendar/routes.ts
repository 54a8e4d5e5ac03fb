import { type RouteConfigEntry, route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/calendar/screens/${name}`
const calendar = 'units/:unitId/calendar'

/** Inside the frame, for who has signed in. */
export const calendarRoutes: RouteConfigEntry[] = [
  route(calendar, screen('calendar.tsx')),
  route(`${calendar}/programme/new`, screen('programme-new.tsx')),
  route(`${calendar}/days/new`, screen('day-new.tsx')),
  route(`${calendar}/days/:dayId`, screen('day-page.tsx')),
  route(`${calendar}/own-days`, screen('own-days.tsx')),
  route(`${calendar}/tasks`, screen('task-list.tsx')),
  route(`${calendar}/meetings`, screen('meetings.tsx')),
  route(`${calendar}/meetings/new`, screen('meetings-new.tsx')),
  route(`${calendar}/meetings/:meetingId`, screen('meeting-page.tsx')),
  route(`${calendar}/subscription`, screen('subscription.tsx')),
  route('me/calendar', screen('my-calendar.tsx')),
]

/** Files and public pages: no frame around them. */
export const calendarDoorRoutes: RouteConfigEntry[] = [
  route(`${calendar}/programme.pdf`, screen('programme-pdf.ts')),
  route(`${calendar}/programme.docx`, screen('programme-word.ts')),
  route('calendar-feeds/:code/lich.ics', screen('feed.ts')),
]
