import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

const tables = { term: 'term', body: 'body', position: 'position_holding' } as const
export type WithdrawnKind = keyof typeof tables

type Withdrawal = {
  unitId: number
  kind: WithdrawnKind
  id: number
  /** What it was, in words: 'Chủ tịch Trần Thị Bình từ 01/02/2024'. */
  says: string
  reason: string
}

/**
 * Takes out a row that was entered by mistake and keeps it, as it was, in organization.withdrawn. It leaves its own table, so
 * that no right, list or figure has to know of withdrawals.
 */
export async function withdrawRow(ctx: Context, withdrawal: Withdrawal): Promise<void> {
  const { unitId, kind, id, says, reason } = withdrawal
  const table = sql.id('organization', tables[kind])
  await sql`insert into organization.withdrawn (unit_id, kind, says, row, reason, account_id, by_name)
    select ${unitId}, ${kind}, ${says}, to_jsonb(entry), ${reason}, ${ctx.actor?.accountId ?? null}::bigint, ${ctx.actor?.name ?? ''}
    from ${table} as entry where unit_id = ${unitId} and id = ${id}`.execute(ctx.db)
  await sql`delete from ${table} where unit_id = ${unitId} and id = ${id}`.execute(ctx.db)
}
