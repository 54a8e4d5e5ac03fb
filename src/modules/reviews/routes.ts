import { type RouteConfigEntry, route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/reviews/screens/${name}`
const reviews = 'units/:unitId/reviews'

/** Inside the frame, for who has signed in. */
export const reviewRoutes: RouteConfigEntry[] = [
  route(reviews, screen('round-list.tsx')),
  route(`${reviews}/criteria`, screen('criteria.tsx')),
  route(`${reviews}/criteria/new`, screen('criteria-new.tsx')),
  route(`${reviews}/facts`, screen('facts.tsx')),
  route(`${reviews}/work`, screen('work.tsx')),
  route(`${reviews}/rounds/:roundId`, screen('round.tsx')),
  route('me/reviews', screen('my-reviews.tsx')),
]

/** Files and public pages: no frame around them. */
export const reviewDoorRoutes: RouteConfigEntry[] = [
  route(`${reviews}/rounds/:roundId/minutes.docx`, screen('minutes-word.ts')),
  route(`${reviews}/rounds/:roundId/minutes.pdf`, screen('minutes-pdf.ts')),
  route(`${reviews}/rounds/:roundId/list.xlsx`, screen('round-sheet.ts')),
]
