import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { givenNameSortKey } from '#platform/vietnamese/person-name.ts'
import { lockCourse } from '../course/record-course.ts'
import { keepTraining } from '../permissions.ts'
import { type ListLine, type ListTrouble, readList } from './read-list.ts'

/** `again`: those who stood on the list before. */
export type Added = { added: number; again: number; troubles: ListTrouble[] }

/**
 * Those who took part, from a list typed or pasted in. A line without a union is a member of this one, found by name (and birth day);
 * a line with one is somebody from a union below, found by name there, or from outside. Lines that fit nobody, or several, are given
 * back and not entered; the others are.
 */
export const addTrainees = command({
  name: 'activities.add-trainees',
  summary: 'Thêm người học từ danh sách',
  allow: keepTraining,
  reach: 'branch',
  input: z.object({
    unitId: id,
    courseId: id,
    list: z.string().max(300_000, 'Danh sách dài quá').default(''),
    /** Members ticked by name. */
    memberIds: z.array(id).max(5000).default([]),
  }),
  async run(ctx, { unitId, courseId, list, memberIds }): Promise<Added> {
    const course = await lockCourse(ctx, { unitId, courseId })
    const { lines, troubles } = readList(list)
    if (lines.length === 0 && troubles.length === 0 && memberIds.length === 0)
      throw new Invalid({ list: ['Hãy dán hoặc gõ danh sách, mỗi người một dòng'] })
    const found = await whoIsMeant(ctx, { unitId, onDay: course.startsOn, lines })
    const clear = found.filter(({ count, fromName }) => count === 1 || (count === 0 && fromName))
    const unclear = found
      .filter((one) => !clear.includes(one))
      .map(({ line, fullName, count }) => ({
        line,
        text: fullName,
        trouble:
          count === 0
            ? 'không tìm thấy đoàn viên tên này; nếu là người đơn vị khác, ghi tên đơn vị ở cột thứ hai'
            : `có ${count} đoàn viên cùng tên; hãy ghi ngày sinh ở cột thứ hai`,
      }))
    const rows = [
      ...clear.map((one) => ({
        unitId,
        courseId,
        memberId: one.memberId,
        personId: one.personId,
        fullName: one.fullName,
        fromName: one.memberId ? '' : one.fromName,
        sortKey: givenNameSortKey(one.fullName),
        hours: one.hours,
        certificateNumber: one.certificateNumber,
        certificateDay: one.certificateDay,
        byName: ctx.actor?.name ?? '',
      })),
      ...(await ticked(ctx, { unitId, courseId, memberIds })),
    ]
    let added = 0
    for (let from = 0; from < rows.length; from += 500) {
      const { numInsertedOrUpdatedRows } = await ctx.db
        .insertInto('activities.training')
        .values(rows.slice(from, from + 500))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      added += Number(numInsertedOrUpdatedRows ?? 0)
    }
    return {
      added,
      again: rows.length - added,
      troubles: [...troubles, ...unclear].sort((one, other) => one.line - other.line),
    }
  },
})

/** The members ticked by name, as rows of the list. */
async function ticked(
  ctx: Context,
  { unitId, courseId, memberIds }: { unitId: number; courseId: number; memberIds: number[] },
) {
  if (memberIds.length === 0) return []
  const members = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('id', 'in', memberIds)
    .where('mergedInto', 'is', null)
    .select(['id', 'fullName', 'sortKey'])
    .execute()
  return members.map(({ id: memberId, fullName, sortKey }) => ({
    unitId,
    courseId,
    memberId,
    personId: null,
    fullName,
    fromName: '',
    sortKey,
    hours: null,
    certificateNumber: '',
    certificateDay: null,
    byName: ctx.actor?.name ?? '',
  }))
}

type Meant = ListLine & { memberId: number | null; personId: number | null; count: number }

/** For each line how many fit, and who it is where one does. Of unions below the name alone is looked at, in the union named. */
async function whoIsMeant(
  ctx: Context,
  { unitId, onDay, lines }: { unitId: number; onDay: string; lines: readonly ListLine[] },
): Promise<Meant[]> {
  if (lines.length === 0) return []
  const { rows } = await sql<{
    line: number
    count: number
    memberId: number | null
    personId: number | null
  }>`
    with typed as (
      select line, platform.search_key(full_name) as name_key, birth_day, nullif(platform.search_key(from_name), '') as from_key
      from jsonb_to_recordset(${JSON.stringify(
        lines.map((one) => ({
          line: one.line,
          full_name: one.fullName,
          birth_day: one.birthDay,
          from_name: one.fromName,
        })),
      )}::jsonb) as (line int, full_name text, birth_day date, from_name text)),
    below as (
      select name.unit_id, platform.search_key(name.name) as long_key, platform.search_key(name.short_name) as short_key
      from organization.unit_name as name where upper_inf(name.valid) and name.unit_id in (select platform.branch_ids(${unitId}, ${ctx.today})))
    select typed.line, count(distinct fits.person_id) as count, min(fits.member_id) as member_id, min(fits.person_id) as person_id
    from typed left join lateral (
      select case when member.unit_id = ${unitId} then member.id end as member_id, member.person_id
      from members.member as member
      where member.name_key = typed.name_key and member.merged_into is null
        and (typed.birth_day is null or member.birth_day = typed.birth_day)
        and case when typed.from_key is null
          then member.unit_id = ${unitId} and exists (select from members.membership as period
            where period.unit_id = member.unit_id and period.member_id = member.id and period.joined_on <= greatest(${onDay}::date, ${ctx.today}::date))
          else member.unit_id in (select unit_id from below where typed.from_key in (long_key, short_key)) end
    ) as fits on true
    group by typed.line`.execute(ctx.db)
  const byLine = new Map(rows.map((row) => [row.line, row]))
  return lines.map((one) => {
    const who = byLine.get(one.line)
    const isOne = who?.count === 1
    return {
      ...one,
      count: who?.count ?? 0,
      memberId: isOne ? who.memberId : null,
      // Of a member the record says who it is; somebody from below is known by the person.
      personId: isOne && !who.memberId ? who.personId : null,
    }
  })
}
