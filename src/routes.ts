import { layout, type RouteConfig } from '@react-router/dev/routes'
import { entryRoutes } from './app/entry-routes.ts'
import { appRoutes, doorRoutes } from './app/routes.ts'
import { activityDoorRoutes, activityRoutes } from './modules/activities/routes.ts'
import { awardDoorRoutes, awardRoutes } from './modules/awards/routes.ts'
import { ballotDoorRoutes, ballotRoutes } from './modules/ballots/routes.ts'
import { calendarDoorRoutes, calendarRoutes } from './modules/calendar/routes.ts'
import { fundDoorRoutes, fundRoutes } from './modules/funds/routes.ts'
import { identityEntryRoutes, identityRoutes } from './modules/identity/routes.ts'
import { initiativeDoorRoutes, initiativeRoutes } from './modules/initiatives/routes.ts'
import { ledgerDoorRoutes, ledgerRoutes } from './modules/ledger/routes.ts'
import { memberDoorRoutes, memberRoutes } from './modules/members/routes.ts'
import { movementDoorRoutes, movementRoutes } from './modules/movements/routes.ts'
import { organizationRoutes } from './modules/organization/routes.ts'
import { quizDoorRoutes, quizRoutes } from './modules/quizzes/routes.ts'
import { reportRoutes } from './modules/reports/routes.ts'
import { reviewDoorRoutes, reviewRoutes } from './modules/reviews/routes.ts'
import { welfareDoorRoutes, welfareRoutes } from './modules/welfare/routes.ts'

export default [
  ...doorRoutes,
  ...entryRoutes,
  ...identityEntryRoutes,
  ...memberDoorRoutes,
  ...ledgerDoorRoutes,
  ...fundDoorRoutes,
  ...welfareDoorRoutes,
  ...movementDoorRoutes,
  ...initiativeDoorRoutes,
  ...ballotDoorRoutes,
  ...reviewDoorRoutes,
  ...awardDoorRoutes,
  ...activityDoorRoutes,
  ...quizDoorRoutes,
  ...calendarDoorRoutes,
  layout('./app/shell.tsx', [
    ...appRoutes,
    ...identityRoutes,
    ...organizationRoutes,
    ...memberRoutes,
    ...ledgerRoutes,
    ...fundRoutes,
    ...welfareRoutes,
    ...movementRoutes,
    ...initiativeRoutes,
    ...ballotRoutes,
    ...reviewRoutes,
    ...awardRoutes,
    ...activityRoutes,
    ...quizRoutes,
    ...calendarRoutes,
    ...reportRoutes,
  ]),
] satisfies RouteConfig
