import './refusals.ts'

export { type CheckInAnswer, checkIn } from './attendance/check-in.ts'
export { checkInMyself } from './attendance/check-in-myself.ts'
export { tickAttendance } from './attendance/tick-attendance.ts'
export { cancelEvent } from './event/cancel-event.ts'
export { changeEvent, reopenEvent } from './event/change-event.ts'
export { holdEvent } from './event/hold-event.ts'
export { listEvents } from './event/list-events.ts'
export { planEvent } from './event/plan-event.ts'
export { activityFigures } from './figures.ts'
export { activityInvariants } from './invariants.ts'
export {
  followMerge,
  followUndoneMerge,
  giveUpSeats,
  refuseEndingWithEvents,
  refuseUndoingImport,
} from './registration/follow-changes.ts'
export { registerMember, registerMyself } from './registration/register-member.ts'
export { withdrawMember, withdrawMyself } from './registration/withdraw-registration.ts'
