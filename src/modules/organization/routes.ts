import { prefix, route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/organization/screens/${name}.tsx`

export const organizationRoutes = prefix('units/:unitId', [
  route('tree', screen('tree')),
  route('tree/new', screen('unit-new')),
  route('tree/merge', screen('unit-merge')),
  route('tree/split', screen('unit-split')),
  route('tree/transfer', screen('unit-transfer')),
  route('about', screen('about')),
  route('about/rename', screen('unit-rename')),
  route('about/close', screen('unit-close')),
  route('structure', screen('structure')),
  route('structure/withdrawn', screen('withdrawn')),
  route('subunits', screen('subunit-list')),
  route('subunits/new', screen('subunit-new')),
  route('subunits/:subunitId', screen('subunit')),
  route('bodies', screen('body-list')),
  route('bodies/new', screen('body-new')),
  route('bodies/:bodyId', screen('body')),
  route('positions', screen('position-list')),
  route('positions/:positionId', screen('position')),
  route('terms', screen('term-list')),
  route('terms/new', screen('term-new')),
  route('terms/:termId', screen('term')),
])
