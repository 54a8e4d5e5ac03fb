import {
  endMembersOfClosedUnits,
  moveMembersOfMergedUnits,
  refuseClosingWithMembers,
} from '#members'
import { subunitClosed, unitClosed, unitMerged, unitSplit } from '#organization'

// Who answers what another module announces. The only place where an arrow of the house goes backwards.
unitMerged.answeredBy(moveMembersOfMergedUnits)
unitClosed.answeredBy(endMembersOfClosedUnits)
unitSplit.answeredBy(async (ctx, split) => {
  if (split.sourceEnds) await moveMembersOfMergedUnits(ctx, split)
})
subunitClosed.answeredBy(refuseClosingWithMembers)
