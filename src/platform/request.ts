import { sql } from 'kysely'
import type { Context } from './context.ts'
import { Refused } from './errors.ts'

/**
 * Does the work once for each key of an account: the second sender waits for the first to commit and gets
 * its result. Without a key, or without an account, the work is simply done.
 */
export async function doOnce<Result>(
  ctx: Context,
  command: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { actor, requestKey } = ctx
  if (!actor || !requestKey) return work()
  const accountId = actor.accountId
  const claimed = await ctx.db
    .insertInto('platform.request')
    .values({ accountId, key: requestKey, command })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(claimed.numInsertedOrUpdatedRows) === 0)
    return earlierResult<Result>(ctx, accountId, requestKey, command)
  const result = await work()
  await ctx.db
    .updateTable('platform.request')
    .set({ result: sql`${JSON.stringify(result ?? null)}::jsonb` })
    .where('accountId', '=', accountId)
    .where('key', '=', requestKey)
    .execute()
  return result
}

async function earlierResult<Result>(
  ctx: Context,
  accountId: number,
  key: string,
  command: string,
): Promise<Result> {
  const earlier = await ctx.db
    .selectFrom('platform.request')
    .where('accountId', '=', accountId)
    .where('key', '=', key)
    .select(['command', 'result'])
    .executeTakeFirstOrThrow()
  if (earlier.command !== command)
    throw new Refused('Mã lần gửi này đã dùng cho một việc khác. Hãy tải lại trang rồi làm lại.')
  return earlier.result as Result
}
