import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { choice, day, id, line, optional, paragraph } from '#platform/fields.ts'
import { forms, levels, scopes, systems } from '../labels.ts'
import { recordHonours } from '../permissions.ts'

/** Writes an honour from an old paper into the register; a paper may bear only its year. */
export const recordHonour = command({
  name: 'awards.record-honour',
  summary: 'Ghi một danh hiệu, khen thưởng đã có vào sổ',
  allow: recordHonours,
  input: z.object({
    unitId: id,
    /** A member, past or present; otherwise a collective. */
    memberId: optional(id),
    subunitId: optional(id),
    /** What the collective is called on the paper; the union's own name unless said otherwise. */
    collectiveName: optional(line('Tên tập thể')),
    titleName: line('Danh hiệu, hình thức khen'),
    form: choice('Hình thức', forms),
    system: choice('Hệ thống', systems).default('union'),
    scope: choice('Loại khen', scopes).default('comprehensive'),
    level: choice('Cấp quyết định', levels),
    about: optional(line('Khen về việc gì', 300)).transform((text) => text ?? ''),
    year: z.coerce
      .number({ error: 'Năm còn trống' })
      .int('Năm không đúng')
      .min(1929, 'Công đoàn Việt Nam thành lập năm 1929')
      .max(2200, 'Năm không đúng'),
    decidedOn: optional(day('Ngày quyết định')),
    decisionNumber: optional(line('Số quyết định', 60)).transform((text) => text ?? ''),
    issuerName: line('Cơ quan quyết định'),
    fromDay: optional(day('Thành tích từ ngày')),
    toDay: optional(day('Thành tích đến ngày')),
    achievement: paragraph('Thành tích', 2000),
  }),
  async run(ctx, { unitId, memberId, subunitId, collectiveName, ...given }) {
    if (given.year > Number(ctx.today.slice(0, 4)) || (given.decidedOn ?? '') > ctx.today)
      throw new Invalid({ year: ['Chưa đến năm này'] })
    if (given.decidedOn && Number(given.decidedOn.slice(0, 4)) !== given.year)
      throw new Invalid({ decidedOn: ['Ngày quyết định không thuộc năm đã ghi'] })
    const of = memberId
      ? await personOf(ctx, unitId, memberId, given.decidedOn ?? ctx.today)
      : await collectiveOf(ctx, { unitId, subunitId, collectiveName })
    const { id: honourId } = await ctx.db
      .insertInto('awards.honour')
      .values({
        unitId,
        ...of,
        ...given,
        enteredByAccountId: ctx.actor?.accountId ?? null,
        enteredByName: ctx.actor?.name ?? '',
        enteredOn: ctx.today,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { honourId }
  },
})

async function personOf(ctx: Context, unitId: number, memberId: number, onDay: string) {
  const { rows } = await sql<{ name: string; ofName: string }>`
    select member.full_name as name, coalesce(subunit.name, '') as "ofName" from members.member as member
    left join members.group_assignment as assigned on assigned.unit_id = member.unit_id and assigned.member_id = member.id
      and members.covers(assigned.from_day, assigned.until_day, ${onDay}::date)
    left join organization.subunit as subunit on subunit.unit_id = assigned.unit_id and subunit.id = assigned.subunit_id
    where member.unit_id = ${unitId} and member.id = ${memberId} and member.merged_into is null`.execute(
    ctx.db,
  )
  const [person] = rows
  if (!person) throw new Invalid({ memberId: ['Đơn vị không có người này'] })
  return { kind: 'person', memberId, ...person }
}

async function collectiveOf(
  ctx: Context,
  {
    unitId,
    subunitId,
    collectiveName,
  }: { unitId: number; subunitId: number | null; collectiveName: string | null },
) {
  const { rows } = await sql<{ name: string }>`
    select name from organization.subunit where unit_id = ${unitId} and id = ${subunitId}::bigint
    union all
    select name from organization.unit_name where ${subunitId}::bigint is null and unit_id = ${unitId} and valid @> ${ctx.today}::date`.execute(
    ctx.db,
  )
  const [collective] = rows
  if (!collective) throw new Invalid({ subunitId: ['Đơn vị không có tổ, bộ phận này'] })
  return { kind: 'collective', subunitId, name: collectiveName ?? collective.name }
}
