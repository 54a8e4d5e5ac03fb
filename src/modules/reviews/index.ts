export { reviewFigures } from './figures.ts'
export { reviewInvariants } from './invariants.ts'
