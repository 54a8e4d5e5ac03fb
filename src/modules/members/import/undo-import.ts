import { sql } from 'kysely'
import { z } from 'zod'
import { closeSubunit } from '#organization'
import { announcement } from '#platform/announcement.ts'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import type { ImportKey, ImportResult } from './apply-rows.ts'
import { joiningLargeSets } from './join-large-sets.ts'
import { requireImport } from './require-import.ts'
import { restoreNationalIds } from './restore-national-ids.ts'
import { restoreRecords } from './restore-records.ts'
import { whatDependsOn } from './what-depends-on.ts'

/** Whoever built on these records may object inside the transaction by throwing Refused. */
export const importUndone = announcement<{ unitId: number; memberIds: readonly number[] }>(
  'members.import-undone',
)

/** Takes out what an import added and puts back what it changed, all or nothing, as long as nothing has been built on it. */
export const undoImport = command({
  name: 'members.undo-import',
  summary: 'Hoàn tác lần nhập đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id, importId: id }),
  async run(ctx, key) {
    const { state, result } = await requireImport(ctx, key)
    if (state === 'undone') return {}
    if (state !== 'applied' || !result) throw new Refused('Lần nhập này chưa được ghi.')
    await joiningLargeSets(ctx, async () => {
      const reasons = await whatDependsOn(ctx, key)
      if (reasons.length > 0)
        throw new Refused(`Không hoàn tác được, vì sau khi nhập: ${reasons.join('; ')}.`)
      const memberIds = await newMembers(ctx, key)
      await importUndone.announce(ctx, { unitId: key.unitId, memberIds })
      await takeBack(ctx, key)
      await restoreRecords(ctx, key)
      await restoreNationalIds(ctx, key)
    })
    await closeOpenedGroups(ctx, key, result)
    await forget(ctx, key)
    return {}
  },
})

async function newMembers(ctx: Context, { unitId, importId }: ImportKey): Promise<number[]> {
  const rows = await ctx.db
    .selectFrom('members.importOutcome')
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .where('newMember', '=', true)
    .select('memberId')
    .execute()
  return rows.flatMap((row) => row.memberId ?? [])
}

/** Places in groups, events, memberships and records that the import made, in the order in which they hang on each other. */
async function takeBack(ctx: Context, { unitId, importId }: ImportKey): Promise<void> {
  const outcome = sql`outcome.unit_id = ${unitId} and outcome.import_id = ${importId}`
  await sql`
    delete from members.group_assignment as assignment using members.import_outcome as outcome
    where ${outcome} and assignment.unit_id = ${unitId} and assignment.id = outcome.assignment_id`.execute(
    ctx.db,
  )
  await sql`
    update members.group_assignment as assignment set until_day = null from members.import_outcome as outcome
    where ${outcome} and assignment.unit_id = ${unitId} and assignment.id = outcome.ended_assignment_id`.execute(
    ctx.db,
  )
  await sql`select members.take_back_events(${unitId}, ${importId})`.execute(ctx.db)
  await sql`
    delete from members.membership as period using members.import_outcome as outcome
    where ${outcome} and period.unit_id = ${unitId} and period.id = outcome.membership_id`.execute(
    ctx.db,
  )
  await sql`
    delete from members.member as member using members.import_outcome as outcome
    where ${outcome} and outcome.new_member and member.unit_id = ${unitId} and member.id = outcome.member_id`.execute(
    ctx.db,
  )
}

/** A group that the import opened ends on the day on which it began, unless somebody uses it. */
async function closeOpenedGroups(
  ctx: Context,
  { unitId }: ImportKey,
  { openedGroups }: ImportResult,
): Promise<void> {
  if (openedGroups.length === 0) return
  const unused = await ctx.db
    .selectFrom('organization.subunit as subunit')
    .where('subunit.unitId', '=', unitId)
    .where('subunit.id', 'in', openedGroups)
    .where('subunit.closedOn', 'is', null)
    .where(
      sql<boolean>`not exists (select from members.group_assignment as place
        where place.unit_id = subunit.unit_id and place.subunit_id = subunit.id)`,
    )
    .select(['subunit.id as subunitId', 'subunit.openedOn as closedOn'])
    .execute()
  for (const subunit of unused) await closeSubunit(ctx, { unitId, ...subunit })
}

/** The rows hold persons' data that nobody needs any more; that there was an import stays. */
async function forget(ctx: Context, { unitId, importId }: ImportKey): Promise<void> {
  await ctx.db
    .deleteFrom('members.importOutcome')
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .execute()
  await ctx.db
    .deleteFrom('members.importRow')
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .execute()
  await ctx.db
    .updateTable('members.import')
    .set({ state: 'undone', undoneAt: sql`now()` })
    .where('unitId', '=', unitId)
    .where('id', '=', importId)
    .execute()
}
