import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Inside the frame, for who has signed in. */
export const calendarRoutes: RouteConfigEntry[] = []

/** Files and public pages: no frame around them. */
export const calendarDoorRoutes: RouteConfigEntry[] = []
