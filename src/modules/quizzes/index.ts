export { quizFigures } from './figures.ts'
export { quizInvariants } from './invariants.ts'
