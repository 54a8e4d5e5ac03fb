import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

const running = sql`state in ('handing_out', 'casting', 'counting')`

/** Answers a leaving: who stands on a roll that is frozen stays on it, and the officer is told. */
export async function tellOfElector(
  ctx: Context,
  { unitId, memberId, say }: { unitId: number; memberId: number; say: (sentence: string) => void },
): Promise<void> {
  const { rows } = await sql<{ title: string; took: string | null; state: string }>`
    select vote.title, elector.took, vote.state from ballots.elector
    join ballots.vote on vote.unit_id = elector.unit_id and vote.id = elector.vote_id
    where elector.unit_id = ${unitId} and elector.member_id = ${memberId} and struck_because = '' and ${running}`.execute(
    ctx.db,
  )
  for (const { title, took, state } of rows)
    say(
      took === null && state === 'handing_out'
        ? `Vẫn còn trong danh sách cử tri đã chốt của cuộc bỏ phiếu “${title}”; chưa nhận phiếu nên có thể gạch tên bằng một quyết định.`
        : `Vẫn còn trong danh sách cử tri đã chốt của cuộc bỏ phiếu “${title}”.`,
    )
}

/** Answers the end of a union: nobody votes in a union that is no more. */
export async function refuseEndingWithVotes(
  ctx: Context,
  { fromUnitIds }: { fromUnitIds: readonly number[] },
): Promise<void> {
  const { count } = await ctx.db
    .selectFrom('ballots.vote')
    .where('unitId', 'in', fromUnitIds)
    .where('state', 'not in', ['final', 'cancelled'])
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  if (count > 0)
    throw new Refused(
      `Còn ${count} cuộc bỏ phiếu chưa xong. Hãy kiểm phiếu hoặc hủy trước khi kết thúc đơn vị.`,
    )
}

type Pair = { unitId: number; memberId: number; otherId: number }

/** Answers a merge of two records of one person: their places on rolls go on with the record that goes on. */
export async function moveElectorOfMerged(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  await sql`update ballots.elector set member_id = ${memberId}, moved_from = moved_from || ${otherId}::bigint
    where unit_id = ${unitId} and member_id = ${otherId}`.execute(ctx.db)
}

/** Answers the undoing of a merge: what followed it goes back. */
export async function moveElectorBack(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  await sql`update ballots.elector set member_id = ${otherId}, moved_from = trim_array(moved_from, 1)
    where unit_id = ${unitId} and member_id = ${memberId} and moved_from[cardinality(moved_from)] = ${otherId}`.execute(
    ctx.db,
  )
}

/** Answers the undoing of an import: who stands on a frozen roll is no longer an entry made by mistake. */
export async function refuseUndoingElectors(
  ctx: Context,
  { unitId, memberIds }: { unitId: number; memberIds: readonly number[] },
): Promise<void> {
  const on = sql`elector.unit_id = ${unitId} and elector.member_id = any(${[...memberIds]}::bigint[])
    and vote.unit_id = elector.unit_id and vote.id = elector.vote_id`
  const { rows } = await sql<{ fullName: string }>`
    select elector.full_name from ballots.elector, ballots.vote where ${on} and vote.opened_on is not null
    order by elector.sort_key limit 1`.execute(ctx.db)
  if (rows[0])
    throw new Refused(
      `Không hoàn tác được: ${rows[0].fullName} đã có trong danh sách cử tri của một cuộc bỏ phiếu.`,
    )
  await sql`delete from ballots.elector using ballots.vote where ${on} and vote.state = 'draft'`.execute(
    ctx.db,
  )
}
