import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/movements/screens/${name}`
const movements = 'units/:unitId/movements'

/** Inside the frame, for who has signed in. */
export const movementRoutes = [
  route(movements, screen('movement-list.tsx')),
  route(`${movements}/new`, screen('movement-new.tsx')),
  route(`${movements}/yearly`, screen('yearly-reviews.tsx')),
  route(`${movements}/registrations/:registrationId`, screen('registration-page.tsx')),
  route(`${movements}/:movementId`, screen('movement-page.tsx')),
  route(`${movements}/:movementId/adjust`, screen('movement-adjust.tsx')),
  route(`${movements}/:movementId/enter`, screen('registration-enter.tsx')),
  route(`${movements}/:movementId/missing`, screen('missing.tsx')),
  route(`${movements}/:movementId/registrations`, screen('registration-list.tsx')),
  route(`${movements}/:movementId/reviews/new`, screen('review-new.tsx')),
  route('me/movements', screen('my-movements.tsx')),
]

/** Files: no frame around them. */
export const movementDoorRoutes = [
  route(`${movements}/:movementId/registrations.xlsx`, screen('registration-sheet.ts')),
]
