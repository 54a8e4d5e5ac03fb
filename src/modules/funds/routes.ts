import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/funds/screens/${name}`
const funds = 'units/:unitId/funds'
const drives = 'units/:unitId/drives'

/** Inside the frame, for who has signed in. */
export const fundRoutes = [
  route(funds, screen('fund-list.tsx')),
  route(`${funds}/new`, screen('fund-new.tsx')),
  route(`${funds}/public`, screen('fund-public.tsx')),
  route(`${funds}/leavers`, screen('leavers.tsx')),
  route(`${funds}/payments`, screen('payments.tsx')),
  route(`${funds}/bank`, screen('bank-account.tsx')),
  route(`${funds}/gifts`, screen('gift-list.tsx')),
  route(`${funds}/loans/:loanId`, screen('loan-page.tsx')),
  route(`${funds}/people/:memberId`, screen('statement.tsx')),
  route(`${funds}/:fundId`, screen('fund-page.tsx')),
  route(`${funds}/:fundId/rules`, screen('fund-rules.tsx')),
  route(`${funds}/:fundId/rules/new`, screen('fund-rules-new.tsx')),
  route(`${funds}/:fundId/people`, screen('fund-people.tsx')),
  route(`${funds}/:fundId/movements`, screen('movement-list.tsx')),
  route(`${funds}/:fundId/collections`, screen('collection-list.tsx')),
  route(`${funds}/:fundId/collections/:collectionId`, screen('collection.tsx')),
  route(`${funds}/:fundId/collections/:collectionId/payroll`, screen('payroll.tsx')),
  route(`${funds}/:fundId/collections/:collectionId/slips`, screen('slips.tsx')),
  route(`${funds}/:fundId/loans`, screen('loan-list.tsx')),
  route(`${funds}/:fundId/reminders`, screen('reminders.tsx')),
  route(`${funds}/:fundId/loans/new`, screen('loan-new.tsx')),
  route(`${funds}/:fundId/awards`, screen('award-list.tsx')),
  route(drives, screen('drive-list.tsx')),
  route(`${drives}/:driveId`, screen('drive-page.tsx')),
  route('me/funds', screen('my-funds.tsx')),
]

/** Files: no frame around them. */
export const fundDoorRoutes = [
  route(`${funds}/loans/:loanId/contract.docx`, screen('loan-contract-word.ts')),
  route(`${funds}/gifts/:giftId/thanks.docx`, screen('thanks-letter-word.ts')),
  route(`${funds}/loans/:loanId/contract.pdf`, screen('loan-contract-pdf.ts')),
]
