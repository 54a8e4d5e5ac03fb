import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { id, secret } from '#platform/fields.ts'
import { memberWithinReach } from '../assessment/seen-people.ts'
import { checkedStates } from '../labels.ts'
import { leadPeople } from '../permissions.ts'

const text = z.string().transform((given) => given.normalize('NFC').trim().slice(0, 1000))

/** Checks many pieces of work on one sheet: done, late, not done, with a remark. '' leaves one open. */
export const checkWork = command({
  name: 'reviews.check-work',
  summary: 'Kiểm tra, nhận xét việc trong tháng',
  allow: leadPeople,
  input: z.object({
    unitId: id,
    assignmentIds: z.array(id).min(1, 'Không có việc nào').max(3000),
    /** As read; what somebody else changed since is refused. */
    versions: z.array(z.coerce.number().int()),
    states: z.array(z.enum(['', ...checkedStates])),
    remarks: secret(z.array(text)).default([]),
  }),
  async run(ctx, { unitId, assignmentIds, versions, states, remarks }) {
    if (versions.length !== assignmentIds.length || states.length !== assignmentIds.length)
      throw new Invalid({ states: ['Bảng gửi lên không đủ ô; hãy tải lại trang'] })
    const found = await seenWork(ctx, unitId, assignmentIds)
    const rows = assignmentIds.map((assignmentId, index) => {
      const work = found.get(assignmentId)
      if (!work) throw new NotFound('Có việc không thuộc tổ của bạn.')
      const state = states[index] || 'assigned'
      const remark = remarks[index] ?? work.remark
      return { work, id: assignmentId, state, remark, version: versions[index] }
    })
    const changed = rows.filter(
      ({ work, state, remark }) => work.state !== state || work.remark !== remark,
    )
    const stale = changed.find(({ work, version }) => work.version !== version)
    if (stale)
      throw new Refused(
        `Có người vừa sửa việc “${stale.work.content}” của ${stale.work.fullName}. Hãy tải lại trang, xem lại rồi ghi tiếp.`,
      )
    await sql`
      update reviews.assignment as one set state = given.state, remark = given.remark, version = version + 1,
        checked_on = case when given.state <> 'assigned' then ${ctx.today}::date end,
        checked_by_name = case when given.state <> 'assigned' then ${ctx.actor?.name ?? ''} end
      from jsonb_to_recordset(${JSON.stringify(changed.map(({ id, state, remark }) => ({ id, state, remark })))}::jsonb)
        as given (id bigint, state text, remark text)
      where one.unit_id = ${unitId} and one.id = given.id`.execute(ctx.db)
    return { changed: changed.length }
  },
})

/** Given by mistake; checked work stays. */
export const withdrawWork = command({
  name: 'reviews.withdraw-work',
  summary: 'Rút một việc giao nhầm',
  allow: leadPeople,
  input: z.object({ unitId: id, assignmentId: id }),
  async run(ctx, { unitId, assignmentId }) {
    const work = (await seenWork(ctx, unitId, [assignmentId])).get(assignmentId)
    if (!work) throw new NotFound('Không có việc này.')
    if (work.state !== 'assigned')
      throw new Refused('Việc đã kiểm tra thì không rút; hãy bỏ kết quả kiểm tra trước.')
    await ctx.db
      .updateTable('reviews.assignment')
      .set({ state: 'withdrawn', version: sql<number>`version + 1` })
      .where('unitId', '=', unitId)
      .where('id', '=', assignmentId)
      .execute()
    return {}
  },
})

async function seenWork(ctx: Context, unitId: number, ids: readonly number[]) {
  const rows = await ctx.db
    .selectFrom('reviews.assignment as one')
    .innerJoin('members.member as member', (join) =>
      join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
    )
    .where('one.unitId', '=', unitId)
    .where('one.id', '=', sql<number>`any(${ids}::bigint[])`)
    .where('one.state', '<>', 'withdrawn')
    .where(memberWithinReach(ctx))
    .select(['one.id', 'one.state', 'one.remark', 'one.version', 'one.content', 'member.fullName'])
    .forUpdate('one')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
