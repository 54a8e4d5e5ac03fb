import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Pair } from '../member/drop-double-periods.ts'

/** The tables whose rows hang on a record, as a merge moves or drops them. Pauses hang on memberships. */
export const tablesOfRecord = [
  'membership',
  'suspension',
  'membership_event',
  'group_assignment',
  'child',
  'transfer',
  'application',
] as const

/**
 * Everything that stands in two records, as JSON text { table: rows } (of a photograph only whose it is), and a digest that
 * changes when anything of it does. Text, so that the names of columns stay those of the database.
 */
export async function recordsOf(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<{ rows: string; digest: string }> {
  const both = sql`unit_id = ${unitId} and member_id in (${memberId}, ${otherId})`
  const rowsOf = (table: string) =>
    table === 'suspension'
      ? sql`select pause.* from members.suspension as pause
          join members.membership as period on period.unit_id = pause.unit_id and period.id = pause.membership_id
          where period.unit_id = ${unitId} and period.member_id in (${memberId}, ${otherId})`
      : sql`select * from ${sql.id('members', table)} where ${both}`
  const json = (rows: ReturnType<typeof rowsOf>, key: string) =>
    sql`coalesce((select jsonb_agg(to_jsonb(one) order by one.${sql.id(key)}) from (${rows}) as one), '[]')`
  const parts = [
    sql`'member', ${json(sql`select * from members.member where unit_id = ${unitId} and id in (${memberId}, ${otherId})`, 'id')}`,
    sql`'photo', ${json(sql`select member_id, updated_at from members.photo where ${both}`, 'member_id')}`,
    ...tablesOfRecord.map((table) => sql`${sql.lit(table)}, ${json(rowsOf(table), 'id')}`),
  ]
  const { rows } = await sql<{ rows: string; digest: string }>`
    select rows::text as rows, md5(rows::text) as digest from (select jsonb_build_object(${sql.join(parts)}) as rows) as found`.execute(
    ctx.db,
  )
  const [found] = rows
  if (!found) throw new Error('no answer about two records')
  return found
}
