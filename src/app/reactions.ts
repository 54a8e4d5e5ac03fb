import {
  giveUpSeats,
  followMerge as moveActivities,
  followUndoneMerge as moveActivitiesBack,
  refuseEndingWithEvents,
  refuseUnmakingActive,
} from '#activities'
import {
  followMergeWithHonours,
  followUndoneMergeWithHonours,
  refuseEndingWithAwards,
  refuseUnmakingPraised,
  takeBackPrizes,
} from '#awards'
import {
  moveElectorBack,
  moveElectorOfMerged,
  refuseEndingWithVotes,
  refuseUndoingElectors,
  tellOfElector,
  voteCounted,
} from '#ballots'
import {
  deadlinesAsked,
  endMeetingsOfSubunit,
  forgetMembers,
  giveBackTasks,
  tasksFollowMerge,
} from '#calendar'
import {
  refuseEndingWithFunds,
  refuseMergingAwayFunds,
  refuseReversingInBook,
  refuseUnmakingMembers,
  tellOfLeaver,
} from '#funds'
import {
  carryOnAfterEnding,
  followMerge as followMergeOfAuthors,
  followUndoneMerge as followUndoneMergeOfAuthors,
  refuseEndingWithInitiatives,
  refuseUndoingImport as refuseUndoingImportOfAuthors,
} from '#initiatives'
import { entryReversed } from '#ledger'
import {
  endMembersOfClosedUnits,
  importUndone,
  membershipEnded,
  membershipEventWithdrawn,
  membersMerged,
  mergeUndone,
  moveMembersOfMergedUnits,
  refuseClosingWithMembers,
} from '#members'
import {
  endMovementsOfEndedUnits,
  followMergedMembers,
  followUndoneMemberMerge,
  refuseUnmakingRegistered,
  tellOfOpenRegistrations,
} from '#movements'
import { subunitClosed, unitClosed, unitMerged, unitSplit } from '#organization'
import { refuseUnmakingTakers } from '#quizzes'
import { tellReportDeadlines } from '#reports'
import {
  followMergeInReviews,
  followUndoneMergeInReviews,
  refuseEndingWithRounds,
  refuseUndoingReviewed,
  takeVoteResult,
} from '#reviews'
import {
  followMerge,
  followUndoneMerge,
  refuseEndingWithCases,
  refuseUnmakingCared,
  takeBackPayment,
} from '#welfare'
import { tellDeadlines } from './calendar-deadlines.ts'

// Who answers what another module announces. The only place where an arrow of the house goes backwards.
unitMerged.answeredBy(refuseEndingWithFunds)
unitClosed.answeredBy(refuseEndingWithFunds)
unitMerged.answeredBy(refuseEndingWithCases)
unitClosed.answeredBy(refuseEndingWithCases)
unitMerged.answeredBy(refuseEndingWithInitiatives)
unitClosed.answeredBy(refuseEndingWithInitiatives)
unitMerged.answeredBy(refuseEndingWithVotes)
unitClosed.answeredBy(refuseEndingWithVotes)
unitMerged.answeredBy(refuseEndingWithEvents)
unitClosed.answeredBy(refuseEndingWithEvents)
unitMerged.answeredBy(refuseEndingWithAwards)
unitClosed.answeredBy(refuseEndingWithAwards)
unitMerged.answeredBy(refuseEndingWithRounds)
unitClosed.answeredBy(refuseEndingWithRounds)
unitMerged.answeredBy(carryOnAfterEnding)
unitClosed.answeredBy(carryOnAfterEnding)
unitMerged.answeredBy(moveMembersOfMergedUnits)
unitMerged.answeredBy(endMovementsOfEndedUnits)
unitClosed.answeredBy(endMembersOfClosedUnits)
unitClosed.answeredBy(endMovementsOfEndedUnits)
unitSplit.answeredBy(async (ctx, split) => {
  if (split.sourceEnds) await refuseEndingWithFunds(ctx, split)
  if (split.sourceEnds) await refuseEndingWithCases(ctx, split)
  if (split.sourceEnds) await refuseEndingWithInitiatives(ctx, split)
  if (split.sourceEnds) await refuseEndingWithVotes(ctx, split)
  if (split.sourceEnds) await refuseEndingWithEvents(ctx, split)
  if (split.sourceEnds) await refuseEndingWithAwards(ctx, split)
  if (split.sourceEnds) await refuseEndingWithRounds(ctx, split)
  if (split.sourceEnds) await carryOnAfterEnding(ctx, split)
  if (split.sourceEnds) await moveMembersOfMergedUnits(ctx, split)
  if (split.sourceEnds) await endMovementsOfEndedUnits(ctx, split)
})
subunitClosed.answeredBy(refuseClosingWithMembers)
entryReversed.answeredBy(refuseReversingInBook)
entryReversed.answeredBy(takeBackPayment)
entryReversed.answeredBy(takeBackPrizes)
membershipEnded.answeredBy(tellOfLeaver)
membershipEnded.answeredBy(giveUpSeats)
membersMerged.answeredBy(refuseMergingAwayFunds)
membersMerged.answeredBy(followMerge)
membersMerged.answeredBy(followMergeWithHonours)
mergeUndone.answeredBy(followUndoneMergeWithHonours)
membersMerged.answeredBy(moveActivities)
mergeUndone.answeredBy(followUndoneMerge)
mergeUndone.answeredBy(moveActivitiesBack)
membersMerged.answeredBy(followMergeOfAuthors)
mergeUndone.answeredBy(followUndoneMergeOfAuthors)
importUndone.answeredBy(refuseUndoingImportOfAuthors)
membershipEnded.answeredBy(tellOfElector)
membersMerged.answeredBy(moveElectorOfMerged)
mergeUndone.answeredBy(moveElectorBack)
importUndone.answeredBy(refuseUndoingElectors)
importUndone.answeredBy(refuseUnmakingActive)
importUndone.answeredBy(refuseUnmakingMembers)
importUndone.answeredBy(refuseUnmakingCared)
importUndone.answeredBy(refuseUnmakingPraised)
membershipEnded.answeredBy(giveBackTasks)
membersMerged.answeredBy(tasksFollowMerge)
importUndone.answeredBy(forgetMembers)
importUndone.answeredBy(refuseUnmakingTakers)
subunitClosed.answeredBy(endMeetingsOfSubunit)
deadlinesAsked.answeredBy(tellReportDeadlines)
deadlinesAsked.answeredBy(tellDeadlines)
membershipEventWithdrawn.answeredBy(async (ctx, { unitId, memberId, wasJoining, onDay }) => {
  if (!wasJoining) return
  const unmade = { unitId, memberIds: [memberId], sinceDay: onDay }
  await refuseUnmakingMembers(ctx, unmade)
  await refuseUnmakingCared(ctx, unmade)
  await refuseUnmakingActive(ctx, unmade)
  await refuseUnmakingRegistered(ctx, unmade)
  await refuseUnmakingPraised(ctx, unmade)
  await refuseUndoingReviewed(ctx, unmade)
  await refuseUnmakingTakers(ctx, unmade)
  await forgetMembers(ctx, unmade)
})
membershipEnded.answeredBy(tellOfOpenRegistrations)
membersMerged.answeredBy(followMergedMembers)
mergeUndone.answeredBy(followUndoneMemberMerge)
importUndone.answeredBy(refuseUnmakingRegistered)
membersMerged.answeredBy(followMergeInReviews)
mergeUndone.answeredBy(followUndoneMergeInReviews)
importUndone.answeredBy(refuseUndoingReviewed)
voteCounted.answeredBy(takeVoteResult)
