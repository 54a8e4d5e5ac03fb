export { ballotFigures } from './figures.ts'
export { ballotInvariants } from './invariants.ts'
