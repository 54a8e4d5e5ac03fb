import type { Context } from '#platform/context.ts'
import { applyChanges } from './apply-changes.ts'
import { applyGroups } from './apply-groups.ts'
import { applyMemberships } from './apply-memberships.ts'
import { applyPersons } from './apply-persons.ts'
import { applyRecords } from './apply-records.ts'
import { openGroups } from './open-groups.ts'

export type ImportKey = { unitId: number; importId: number }
export type ImportResult = {
  added: number
  changed: number
  /** Former members who came back; they count among `changed` too. */
  joined: number
  /** Ids of the groups that were opened. */
  openedGroups: number[]
}

/** Writes what the rows of an import say: a fixed number of statements however many rows there are. */
export async function applyRows(
  ctx: Context,
  key: ImportKey,
  openGroupsOn: string | null,
): Promise<ImportResult> {
  const groups = openGroupsOn ? await openGroups(ctx, key, openGroupsOn) : { names: [], ids: [] }
  await applyPersons(ctx, key, groups)
  const added = await applyRecords(ctx, key)
  const changed = await applyChanges(ctx, key)
  const joined = await applyMemberships(ctx, key)
  await applyGroups(ctx, key)
  return { added, changed, joined: joined - added, openedGroups: [...new Set(groups.ids)] }
}
