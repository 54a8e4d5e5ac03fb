import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { refuseOtherState } from '../case/lock-case.ts'
import type { CaseState } from '../labels.ts'

/** A list with what its live cases add up to, locked until commit. @throws Refused when it does not stand where the step begins. */
export async function lockList(
  ctx: Context,
  { unitId, listId }: { unitId: number; listId: number },
  from: CaseState,
) {
  const list = await ctx.db
    .selectFrom('welfare.giftList')
    .where('unitId', '=', unitId)
    .where('id', '=', listId)
    .select(['id', 'name', 'kind', 'enteredByAccountId'])
    .forUpdate()
    .executeTakeFirst()
  if (!list) throw new NotFound('Không có danh sách này.')
  const { rows } = await sql<{
    state: CaseState
    count: number
    amount: number
    decidedOn: string | null
    decidedBy: number | null
  }>`
    select state, count(*) as count, sum(amount)::bigint as amount, max(decided_on) as decided_on,
      max(decided_by_account_id) as decided_by from welfare.case
    where unit_id = ${unitId} and list_id = ${listId} and state <> 'withdrawn' group by state`.execute(
    ctx.db,
  )
  const [all] = rows
  refuseOtherState(all?.state ?? 'withdrawn', [from])
  return {
    ...list,
    count: all?.count ?? 0,
    amount: all?.amount ?? 0,
    decidedOn: all?.decidedOn ?? null,
    decidedBy: all?.decidedBy ?? null,
  }
}
