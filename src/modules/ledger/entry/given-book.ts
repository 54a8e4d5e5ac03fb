import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { refusalOf } from '#platform/refusals.ts'
import { inTransaction } from '#platform/transaction.ts'
import { givenActor, givenUnit } from '#testing/given.ts'
import { acting } from '#testing/test.ts'

/** A unit whose treasurer asks. */
export async function givenTreasurer(ctx: Context): Promise<{ unitId: number; asked: Context }> {
  const unitId = await givenUnit(ctx.db)
  return { unitId, asked: acting(ctx, await givenActor(ctx.db, unitId, 'treasurer')) }
}

/** Does what a command would do: one transaction as the server's role, inside the wall, with refusals in words. */
export async function within<Result>(
  ctx: Context,
  unitId: number,
  work: (ctx: Context) => Promise<Result>,
): Promise<Result> {
  try {
    return await inTransaction(ctx, async (ctx) => {
      const entered = await enter(ctx, { unitId, branch: false })
      return work({ ...ctx, entered: [entered] })
    })
  } catch (error) {
    throw refusalOf(error)
  }
}

/** Every balance counted again from the postings: { '111/0': 5000 }. */
export async function recounted(ctx: Context, unitId: number): Promise<Record<string, number>> {
  const { rows } = await sql<{ place: string; amount: number }>`
    select account || '/' || part_id as place, sum(amount)::bigint as amount
    from ledger.posting where unit_id = ${unitId} group by 1 having sum(amount) <> 0 order by 1`.execute(
    ctx.db,
  )
  return Object.fromEntries(rows.map(({ place, amount }) => [place, amount]))
}

/** Every balance as it is kept. */
export async function kept(ctx: Context, unitId: number): Promise<Record<string, number>> {
  const { rows } = await sql<{ place: string; amount: number }>`
    select account || '/' || part_id as place, sum(debit - credit)::bigint as amount
    from ledger.balance where unit_id = ${unitId} group by 1 having sum(debit - credit) <> 0 order by 1`.execute(
    ctx.db,
  )
  return Object.fromEntries(rows.map(({ place, amount }) => [place, amount]))
}
