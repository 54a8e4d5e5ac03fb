import './refusals.ts'

export { type CheckInAnswer, checkIn } from './attendance/check-in.ts'
export { checkInMyself } from './attendance/check-in-myself.ts'
export { findDoor } from './attendance/find-door.ts'
export { findAttendanceList } from './attendance/find-list.ts'
export { tickAttendance } from './attendance/tick-attendance.ts'
export { findCourse } from './course/find-course.ts'
export { listCourses } from './course/list-courses.ts'
export { changeCourse, recordCourse, withdrawCourse } from './course/record-course.ts'
export { cancelEvent } from './event/cancel-event.ts'
export { changeEvent, reopenEvent } from './event/change-event.ts'
export { countActivities } from './event/count-activities.ts'
export { exportEvents } from './event/export-events.ts'
export { findEvent } from './event/find-event.ts'
export { holdEvent } from './event/hold-event.ts'
export { listEventChoices } from './event/list-event-choices.ts'
export { listEvents } from './event/list-events.ts'
export { planEvent } from './event/plan-event.ts'
export { waitingEvents } from './event/waiting-events.ts'
export { linkEntry, unlinkExpense } from './expense/link-entry.ts'
export { payExpense, proposeExpense } from './expense/pay-expense.ts'
export { activityFigures } from './figures.ts'
export { activityInvariants } from './invariants.ts'
export { addEventPhoto } from './photo/add-photo.ts'
export { findEventPhoto } from './photo/find-photo.ts'
export { removeEventPhoto } from './photo/remove-photo.ts'
export {
  followMerge,
  followUndoneMerge,
  giveUpSeats,
  refuseEndingWithEvents,
  refuseUnmakingActive,
} from './registration/follow-changes.ts'
export {
  activitiesWaitingForMember,
  listMyActivities,
} from './registration/list-my-activities.ts'
export { registerMember, registerMyself } from './registration/register-member.ts'
export { withdrawMember, withdrawMyself } from './registration/withdraw-registration.ts'
export { type Added, addTrainees } from './training/add-trainees.ts'
export { changeTrainee, removeTrainee } from './training/change-trainee.ts'
export { exportTraining } from './training/export-training.ts'
export { findMyTraining, findTrainingBook } from './training/find-training-book.ts'
export { recordTraining } from './training/record-training.ts'
