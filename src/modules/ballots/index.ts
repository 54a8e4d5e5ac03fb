import './refusals.ts'

export { castBallot } from './box/cast-ballot.ts'
export {
  moveElectorBack,
  moveElectorOfMerged,
  refuseEndingWithVotes,
  refuseUndoingElectors,
  tellOfElector,
} from './elector/follow-members.ts'
export { givePaper, takeBackPaper } from './elector/give-paper.ts'
export { listRoll } from './elector/list-roll.ts'
export { strikeElector } from './elector/strike-elector.ts'
export { takePaper } from './elector/take-paper.ts'
export { ballotFigures } from './figures.ts'
export { ballotInvariants } from './invariants.ts'
export { castOpenBallot, recordOpenBallot } from './open-ballot/cast-open-ballot.ts'
export { confirmPapers } from './paper-sheet/confirm-papers.ts'
export { enterPapers } from './paper-sheet/enter-papers.ts'
export { appointTeller } from './teller/appoint-teller.ts'
export { dismissTeller } from './teller/dismiss-teller.ts'
export { cancelVote } from './vote/cancel-vote.ts'
export { changeVote } from './vote/change-vote.ts'
export { closeBox } from './vote/close-box.ts'
export { extendVote } from './vote/extend-vote.ts'
export { findMinutes } from './vote/find-minutes.ts'
export { findMyVote } from './vote/find-my-vote.ts'
export { findVote } from './vote/find-vote.ts'
export { listChoices } from './vote/list-choices.ts'
export { listMyVotes } from './vote/list-my-votes.ts'
export { listVoteChoices } from './vote/list-vote-choices.ts'
export { listVotes } from './vote/list-votes.ts'
export { openBox } from './vote/open-box.ts'
export { openVote } from './vote/open-vote.ts'
export { startSecondRound } from './vote/start-second-round.ts'
export { startVote } from './vote/start-vote.ts'
export { voteCancelled, voteCounted } from './vote/vote-announcements.ts'
export { votesFor } from './vote/vote-result.ts'
export { votesWaitingForMember, waitingVotes } from './vote/waiting-votes.ts'
