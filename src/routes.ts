import { layout, type RouteConfig } from '@react-router/dev/routes'
import { entryRoutes } from './app/entry-routes.ts'
import { organizationRoutes } from './modules/organization/routes.ts'

export default [
  ...entryRoutes,
  layout('./app/shell.tsx', [...organizationRoutes]),
] satisfies RouteConfig
