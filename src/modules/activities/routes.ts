import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/activities/screens/${name}`
const events = 'units/:unitId/activities'
const training = 'units/:unitId/training'

/** Inside the frame, for who has signed in. */
export const activityRoutes = [
  route(events, screen('event-list.tsx')),
  route(`${events}/new`, screen('event-new.tsx')),
  route(`${events}/figures`, screen('counts.tsx')),
  route(`${events}/:eventId`, screen('event-page.tsx')),
  route(`${events}/:eventId/edit`, screen('event-edit.tsx')),
  route(`${events}/:eventId/attendance`, screen('tick-list.tsx')),
  route(`${events}/:eventId/door`, screen('door.tsx')),
  route(training, screen('course-list.tsx')),
  route(`${training}/new`, screen('course-new.tsx')),
  route(`${training}/members/:memberId`, screen('training-book.tsx')),
  route(`${training}/:courseId`, screen('course-page.tsx')),
  route(`${training}/:courseId/edit`, screen('course-edit.tsx')),
  route('me/activities', screen('my-activities.tsx')),
  route('me/activities/:eventId', screen('my-event.tsx')),
]

/** Files: no frame around them. */
export const activityDoorRoutes = [
  route(`${events}/export.xlsx`, screen('event-sheet.ts')),
  route(`${events}/photos/:photoId`, screen('photo-file.ts')),
  route(`${events}/:eventId/list.pdf`, screen('list-pdf.ts')),
  route(`${events}/:eventId/list.xlsx`, screen('list-sheet.ts')),
  route(`${training}/export.xlsx`, screen('training-sheet.ts')),
]
