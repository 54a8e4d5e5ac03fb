import { index, route } from '@react-router/dev/routes'

/** Pages inside the frame that belong to no single module. */
export const appRoutes = [
  index('./app/screens/start.tsx'),
  route('units/:unitId', './app/screens/today.tsx'),
  route('me/today', './app/screens/my-day.tsx'),
  route('units/:unitId/audit', './app/screens/audit-trail.tsx'),
  route('units/:unitId/invitations/slips', './app/screens/invitation-slips.ts'),
  route('api/docs', './app/screens/api-docs.tsx'),
]

/** Doors without a frame. */
export const doorRoutes = [
  route('api/v1/openapi.json', './app/api/openapi.ts'),
  route('api/v1/:name', './app/api/call.ts'),
]
