export { movementFigures } from './figures.ts'
export { movementInvariants } from './invariants.ts'
