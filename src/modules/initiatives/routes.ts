import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/initiatives/screens/${name}`
const initiatives = 'units/:unitId/initiatives'
const models = 'units/:unitId/models'

/** Inside the frame, for who has signed in. */
export const initiativeRoutes = [
  route(initiatives, screen('initiative-list.tsx')),
  route(`${initiatives}/new`, screen('initiative-new.tsx')),
  route(`${initiatives}/creative-labour`, screen('creative-labour.tsx')),
  route(`${initiatives}/:initiativeId`, screen('initiative-page.tsx')),
  route(`${initiatives}/:initiativeId/edit`, screen('initiative-edit.tsx')),
  route(models, screen('model-list.tsx')),
  route(`${models}/by-unit`, screen('models-by-unit.tsx')),
  route(`${models}/new`, screen('model-new.tsx')),
  route(`${models}/:modelUnitId/:modelId`, screen('model-page.tsx')),
  route(`${models}/:modelUnitId/:modelId/edit`, screen('model-edit.tsx')),
  route('me/initiatives', screen('my-initiatives.tsx')),
]

/** Files: no frame around them. */
export const initiativeDoorRoutes = [
  route(`${initiatives}/export.xlsx`, screen('initiative-sheet.ts')),
  route(`${models}/adoptions/:adoptionId`, screen('adoption-door.ts')),
  route(`${models}/:modelUnitId/:modelId/photos/:photoId`, screen('model-photo.ts')),
]
