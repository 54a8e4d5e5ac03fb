export { initiativeFigures } from './figures.ts'
export { initiativeInvariants } from './invariants.ts'
