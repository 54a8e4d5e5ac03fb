import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/members/screens/${name}`
const members = 'units/:unitId/members'

/** Inside the frame, for who has signed in. */
export const memberRoutes = [
  route(members, screen('member-list.tsx')),
  route(`${members}/new`, screen('member-new.tsx')),
  route(`${members}/counts`, screen('member-counts.tsx')),
  route(`${members}/transfers`, screen('transfers.tsx')),
  route(`${members}/applications`, screen('applications.tsx')),
  route(`${members}/applications/:applicationId`, screen('application.tsx')),
  route(`${members}/duplicates`, screen('duplicates.tsx')),
  route(`${members}/fields`, screen('own-fields.tsx')),
  route(`${members}/below`, screen('members-below.tsx')),
  route(`${members}/import`, screen('import-new.tsx')),
  route(`${members}/import/:importId`, screen('import-preview.tsx')),
  route(`${members}/import/:importId/columns`, screen('import-columns.tsx')),
  route(`${members}/:memberId`, screen('member-page.tsx')),
  route(`${members}/:memberId/edit`, screen('member-edit.tsx')),
  route(`${members}/:memberId/changes`, screen('member-changes.tsx')),
  route(`${members}/:memberId/transfer`, screen('member-transfer.tsx')),
  route(`${members}/:memberId/move`, screen('member-move.tsx')),
  route('units/:unitId/positions/new', screen('position-new.tsx')),
  route('me', screen('my-page.tsx')),
]

/** Files, and the page that a card's QR opens for anybody: no frame around them. */
export const memberDoorRoutes = [
  route(`${members}/export.xlsx`, screen('member-export.ts')),
  route(`${members}/import/template.xlsx`, screen('import-template.ts')),
  route(`${members}/cards.pdf`, screen('member-cards.ts')),
  route(`${members}/:memberId/photo`, screen('member-photo.ts')),
  route('cards/:code', screen('card-check.tsx')),
]
