import './refusals.ts'

export { ballotFigures } from './figures.ts'
export { ballotInvariants } from './invariants.ts'
export { appointTeller } from './teller/appoint-teller.ts'
export { startVote } from './vote/start-vote.ts'
export { voteCancelled, voteCounted } from './vote/vote-announcements.ts'
export { votesFor } from './vote/vote-result.ts'
