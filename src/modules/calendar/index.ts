export { calendarFigures } from './figures.ts'
export { calendarInvariants } from './invariants.ts'
