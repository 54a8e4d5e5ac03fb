export { awardFigures } from './figures.ts'
export { awardInvariants } from './invariants.ts'
