import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { lacksOf } from '../coach/lacks-of.ts'
import { twinOf } from '../coach/twin-of.ts'
import { yearsOf } from '../movement/movement-years.ts'
import type { Movement } from '../movement/require-movement.ts'
import { compareTexts } from './compare-texts.ts'
import type { Work } from './registration-fields.ts'

/** Whose it is: a member's, a section's or group's, or (none) the unit's. */
export type Line = Work & { memberId: number | null; subunitId: number | null }
type About = { unitId: number; movementId: number; year: number; byMember: boolean }

/** The columns that the coach fills from the text alone. */
export function coached(work: Work) {
  return { twin: twinOf(work.content), lacks: lacksOf(work) }
}

/**
 * Writes registrations of one movement and year and compares their texts with those of the unit.
 *
 * @throws Invalid for a year in which the movement does not run. @throws Refused when one of them is not of its audience.
 */
export async function writeRegistrations(
  ctx: Context,
  movement: Movement,
  { unitId, movementId, year, byMember }: About,
  lines: readonly Line[],
): Promise<{ registrationIds: number[] }> {
  if (!yearsOf(movement, ctx.today).includes(year))
    throw new Invalid({ year: [`Phong trào không thực hiện trong năm ${year}`] })
  await requireAudience(ctx, movement, { unitId, movementId, year }, lines)
  if (lines.length === 0) return { registrationIds: [] }
  const written = await ctx.db
    .insertInto('movements.registration')
    .values(
      lines.map((work) => ({
        unitId,
        movementId,
        year,
        memberId: work.memberId,
        subunitId: work.subunitId,
        content: work.content,
        quantity: work.quantity,
        dueOn: work.dueOn,
        proof: work.proof,
        registeredOn: ctx.today,
        byMember,
        byAccountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
        ...coached(work),
      })),
    )
    .returning('id')
    .execute()
  const registrationIds = written.map(({ id }) => id)
  await compareTexts(ctx, unitId, registrationIds)
  return { registrationIds }
}

async function requireAudience(
  ctx: Context,
  { name, untilDay, endedOn }: Movement,
  { unitId, movementId, year }: { unitId: number; movementId: number; year: number },
  lines: readonly Line[],
): Promise<void> {
  const memberIds = [...new Set(lines.flatMap(({ memberId }) => memberId ?? []))]
  const subunitIds = [...new Set(lines.flatMap(({ subunitId }) => subunitId ?? []))]
  const forUnit = lines.some(({ memberId, subunitId }) => !memberId && !subunitId)
  const onDay = sql`movements.counted_on(${year}::int, ${untilDay}::date, ${endedOn}::date, ${ctx.today}::date)`
  const { rows } = await sql<{ strangers: string[]; groups: string[]; unitToo: boolean }>`
    with day as materialized (select ${onDay} as on_day)
    select
      array(select full_name from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[])
        and id not in (select expected.member_id from day, movements.expected_members(${unitId}, ${movementId}, day.on_day) as expected)
        order by sort_key limit 3) as strangers,
      array(select name from organization.subunit where unit_id = ${unitId} and id = any(${subunitIds}::bigint[])
        and (closed_on <= (select on_day from day)
          or 'group' <> all (select unnest(registrants) from day, movements.content_on(${unitId}, ${movementId}, day.on_day)))
        limit 3) as groups,
      (select 'unit' = any (registrants) from day, movements.content_on(${unitId}, ${movementId}, day.on_day)) as unit_too`.execute(
    ctx.db,
  )
  const [found] = rows
  if (found?.strangers.length)
    throw new Refused(
      `${found.strangers.join(', ')} không thuộc đối tượng của “${name}” (đoàn viên đang sinh hoạt, đúng đối tượng phát động).`,
    )
  if (found?.groups.length)
    throw new Refused(`“${name}” không dành cho ${found.groups.join(', ')} đăng ký.`)
  if (forUnit && !found?.unitToo) throw new Refused(`“${name}” không dành cho đơn vị đăng ký.`)
  await requireKnown(ctx, unitId, memberIds, subunitIds)
}

/** Numbers of another unit, or of nobody, are refused as a mistake of the form. */
async function requireKnown(
  ctx: Context,
  unitId: number,
  memberIds: readonly number[],
  subunitIds: readonly number[],
): Promise<void> {
  const { rows } = await sql<{ members: number; subunits: number }>`
    select (select count(*)::int from members.member where unit_id = ${unitId} and id = any(${memberIds}::bigint[])) as members,
      (select count(*)::int from organization.subunit where unit_id = ${unitId} and id = any(${subunitIds}::bigint[])) as subunits`.execute(
    ctx.db,
  )
  if (rows[0]?.members !== memberIds.length)
    throw new Invalid({ memberId: ['Hãy chọn đoàn viên của đơn vị'] })
  if (rows[0]?.subunits !== subunitIds.length)
    throw new Invalid({ subunitId: ['Hãy chọn tổ của đơn vị'] })
}
