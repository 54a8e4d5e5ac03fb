import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/welfare/screens/${name}`
const welfare = 'units/:unitId/welfare'

/** Inside the frame, for who has signed in. */
export const welfareRoutes = [
  route(welfare, screen('case-list.tsx')),
  route(`${welfare}/cases/new`, screen('case-new.tsx')),
  route(`${welfare}/cases/:caseId`, screen('case-page.tsx')),
  route(`${welfare}/catalogue`, screen('catalogue.tsx')),
  route(`${welfare}/counts`, screen('counts.tsx')),
  route(`${welfare}/forgotten`, screen('forgotten.tsx')),
  route(`${welfare}/lists`, screen('gift-lists.tsx')),
  route(`${welfare}/lists/:listId`, screen('gift-list.tsx')),
  route(`${welfare}/reminders`, screen('reminders.tsx')),
  route(`${welfare}/visits`, screen('visit-list.tsx')),
  route(`${welfare}/visits/new`, screen('visit-new.tsx')),
  route(`${welfare}/visits/:visitId`, screen('visit-page.tsx')),
  route('me/welfare', screen('my-welfare.tsx')),
]

/** Files: no frame around them. */
export const welfareDoorRoutes = [
  route(`${welfare}/cases/:caseId/slip.pdf`, screen('slip-pdf.ts')),
  route(`${welfare}/export.xlsx`, screen('case-sheet.ts')),
  route(`${welfare}/lists/:listId/list.pdf`, screen('gift-pdf.ts')),
  route(`${welfare}/lists/:listId/list.xlsx`, screen('gift-sheet.ts')),
  route(`${welfare}/photos/:photoId`, screen('photo-file.ts')),
]
