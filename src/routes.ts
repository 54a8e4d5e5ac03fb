import { layout, type RouteConfig } from '@react-router/dev/routes'
import { organizationRoutes } from './modules/organization/routes.ts'

export default [layout('./app/shell.tsx', [...organizationRoutes])] satisfies RouteConfig
