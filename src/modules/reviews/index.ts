import './refusals.ts'

export {
  followMergeInReviews,
  followUndoneMergeInReviews,
  refuseEndingWithRounds,
  refuseUndoingReviewed,
} from './assessment/follow-changes.ts'
export { leaveOut } from './assessment/leave-out.ts'
export { listMyReviews } from './assessment/list-my-reviews.ts'
export { rateByCommittee, rateInMeeting } from './assessment/rate-people.ts'
export { scoreSelf } from './assessment/score-self.ts'
export { assignWork, copyWork, takeRegistrations } from './assignment/assign-work.ts'
export { checkWork, withdrawWork } from './assignment/check-work.ts'
export { listWork } from './assignment/list-work.ts'
export { reportWork } from './assignment/report-work.ts'
export { adoptSuggestion as adoptCriteria } from './criteria-set/adopt-suggestion.ts'
export { listCriteria } from './criteria-set/list-criteria.ts'
export { setCriteria } from './criteria-set/set-criteria.ts'
export { setTypedCriteria } from './criteria-set/set-typed-criteria.ts'
export { withdrawCriteria } from './criteria-set/withdraw-criteria.ts'
export { listFacts as listGateFacts, recordFact, withdrawFact } from './fact/record-fact.ts'
export { reviewFigures } from './figures.ts'
export { reviewInvariants } from './invariants.ts'
export { answerObjection, objectToRating, withdrawObjection } from './objection/object-to-rating.ts'
export { addRemark, withdrawRemark } from './remark/add-remark.ts'
export {
  type ConcludedDegree,
  concludedDegrees,
  concludedRounds,
} from './round/concluded-degrees.ts'
export { findRound } from './round/find-round.ts'
export { listRounds } from './round/list-rounds.ts'
export { listSections } from './round/list-sections.ts'
export { findMinutes } from './round/minutes.ts'
export {
  advanceRound,
  cancelRound,
  concludeRound,
  reopenRound,
  returnRound,
} from './round/move-round.ts'
export { openRound } from './round/open-round.ts'
export { proposeDegrees } from './round/propose-degrees.ts'
export { startBallot } from './round/start-ballot.ts'
export { takeVoteResult } from './round/take-vote-result.ts'
export { reviewsWaitingForMember, waitingReviews } from './round/waiting-reviews.ts'
