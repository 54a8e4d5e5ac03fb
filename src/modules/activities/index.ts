export { activityFigures } from './figures.ts'
export { activityInvariants } from './invariants.ts'
