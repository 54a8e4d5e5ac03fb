import { type RouteConfigEntry, route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/quizzes/screens/${name}`
const quizzes = 'units/:unitId/quizzes'

/** Inside the frame, for who has signed in. */
export const quizRoutes: RouteConfigEntry[] = [
  route(quizzes, screen('quiz-list.tsx')),
  route(`${quizzes}/new`, screen('quiz-new.tsx')),
  route(`${quizzes}/:quizId`, screen('quiz-page.tsx')),
  route(`${quizzes}/:quizId/bank`, screen('bank.tsx')),
  route('me/quizzes', screen('my-quizzes.tsx')),
  route('me/quizzes/:attemptId', screen('paper.tsx')),
]

/** Files and public pages: no frame around them. */
export const quizDoorRoutes: RouteConfigEntry[] = [
  route(`${quizzes}/:quizId/bank.gift`, screen('bank-gift.ts')),
  route(`${quizzes}/:quizId/results.xlsx`, screen('results-sheet.ts')),
]
