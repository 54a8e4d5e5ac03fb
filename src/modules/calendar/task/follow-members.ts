import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** Answers a leaving: open lead work of whoever leaves goes to the chair, and the officer is told. */
export async function giveBackTasks(
  ctx: Context,
  { unitId, memberId, say }: { unitId: number; memberId: number; say: (sentence: string) => void },
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('calendar.task')
    .set({ memberId: null, positionKind: 'chair' })
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where('doneOn', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n)
    say(`${numUpdatedRows} việc chuẩn bị trong lịch năm đã chuyển về Chủ tịch để giao lại.`)
}

/** Answers a merge of two records of one person: open work of the one that ends goes on with the other. */
export async function tasksFollowMerge(
  ctx: Context,
  { unitId, memberId, otherId }: { unitId: number; memberId: number; otherId: number },
): Promise<void> {
  await ctx.db
    .updateTable('calendar.task')
    .set({ memberId })
    .where('unitId', '=', unitId)
    .where('memberId', '=', otherId)
    .where('doneOn', 'is', null)
    .execute()
}

/** Answers the undoing of an import: the records vanish, so what is given to them goes to the chair and their wishes end. */
export async function forgetMembers(
  ctx: Context,
  { unitId, memberIds }: { unitId: number; memberIds: readonly number[] },
): Promise<void> {
  const gone = sql<boolean>`member_id = any(${memberIds}::bigint[])`
  await ctx.db
    .updateTable('calendar.task')
    .set({ memberId: null, positionKind: 'chair' })
    .where('unitId', '=', unitId)
    .where(gone)
    .execute()
  await ctx.db
    .deleteFrom('calendar.shownBirthday')
    .where('unitId', '=', unitId)
    .where(gone)
    .execute()
}
