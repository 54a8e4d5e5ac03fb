import { route } from '@react-router/dev/routes'

export const organizationRoutes = [
  route('units/:unitId/structure', './modules/organization/screens/subunit-list.tsx'),
  route('units/:unitId/subunits/new', './modules/organization/screens/subunit-new.tsx'),
]
