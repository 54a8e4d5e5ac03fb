import type { Context } from '#platform/context.ts'
import { adoptSuggestions, listEntitlements, recordVisit, startGiftList } from '#welfare'

/** A visit to somebody in hospital, the case that came of it, and a list of Tết gifts. */
export async function givenCare(chair: Context, unitId: number, memberId: number) {
  await adoptSuggestions(chair, { unitId, fromDay: '01/01/2026' })
  const { lines } = await listEntitlements(chair, { unitId })
  const entitlementId = lines.find(({ kind }) => kind === 'hospital')?.entitlementId
  const { visitId, caseId } = await recordVisit(chair, { unitId, memberId, entitlementId })
  const tet = { unitId, kind: 'tet', name: 'Quà Tết 2026', onDay: '10/01/2026' }
  const { listId } = await startGiftList(chair, tet)
  return { visitId, caseId: Number(caseId), listId }
}
