import { route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/awards/screens/${name}`
const awards = 'units/:unitId/awards'

/** Inside the frame, for who has signed in. */
export const awardRoutes = [
  route(awards, screen('decision-list.tsx')),
  route(`${awards}/catalogue`, screen('catalogue.tsx')),
  route(`${awards}/proposals`, screen('proposal-list.tsx')),
  route(`${awards}/proposals/new`, screen('proposal-new.tsx')),
  route(`${awards}/proposals/:proposalId`, screen('proposal-page.tsx')),
  route(`${awards}/waiting`, screen('waiting.tsx')),
  route(`${awards}/decisions/new`, screen('decision-new.tsx')),
  route(`${awards}/decisions/:decisionId`, screen('decision-page.tsx')),
  route(`${awards}/register`, screen('register.tsx')),
  route(`${awards}/register/new`, screen('honour-new.tsx')),
  route(`${awards}/register/:honourId`, screen('honour-page.tsx')),
  route(`${awards}/fairness`, screen('fairness.tsx')),
  route(`${awards}/examples`, screen('examples.tsx')),
  route('me/awards', screen('my-awards.tsx')),
]

/** Files, and the page that a certificate's QR opens for anybody: no frame around them. */
export const awardDoorRoutes = [
  route(`${awards}/proposals/:proposalId/submission.pdf`, screen('submission-pdf.ts')),
  route(`${awards}/proposals/:proposalId/submission.docx`, screen('submission-word.ts')),
  route(`${awards}/decisions/:decisionId/decision.pdf`, screen('decision-pdf.ts')),
  route(`${awards}/decisions/:decisionId/decision.docx`, screen('decision-word.ts')),
  route(`${awards}/decisions/:decisionId/payment.pdf`, screen('payment-pdf.ts')),
  route(`${awards}/decisions/:decisionId/payment.xlsx`, screen('payment-sheet.ts')),
  route(`${awards}/decisions/:decisionId/certificates.pdf`, screen('certificates-pdf.ts')),
  route(`${awards}/register/export.xlsx`, screen('register-sheet.ts')),
  route('me/awards/:unitId/:honourId/certificate.pdf', screen('my-certificate.ts')),
  route('certificates/:code', screen('certificate-check.tsx')),
]
