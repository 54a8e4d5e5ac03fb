import { sql } from 'kysely'
import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line, optional } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { entitlementOn } from '../entitlement/entitlement-on.ts'
import { fittingKind } from '../entitlement/fitting-kind.ts'
import type { Relation } from '../labels.ts'
import { manageCatalogue } from '../permissions.ts'

/** The oldest that a child is on 1/6 and at mid-autumn (Law on Children 102/2016/QH13: under 16). */
const lastChildYear = 15

/**
 * Gifts for everybody whom an occasion fits, each as a case of its own: all members of the day, or all their children up to an
 * age. Who has had this year's already is left out, and so is a child without a birth day; both are counted in the answer.
 */
export const startGiftList = command({
  name: 'welfare.start-gift-list',
  summary: 'Lập danh sách quà cho mọi đoàn viên hoặc con đoàn viên',
  allow: manageCatalogue,
  input: z.object({
    unitId: id,
    kind: line('Dịp', 40),
    name: line('Tên danh sách', 120),
    onDay: day('Ngày tặng'),
    /** Only those of this group or section. */
    subunitId: optional(id),
    /** Full years; for gifts to children. */
    ageTo: z.coerce.number().int().min(0).max(30).default(lastChildYear),
  }),
  async run(ctx, { unitId, name, onDay, subunitId, ageTo, ...given }) {
    refuseFutureDay(ctx, { onDay }, 'Ngày tặng')
    const { relation, kind } = await kindForMany(ctx, given.kind)
    const line = await entitlementOn(ctx, unitId, {
      kind,
      relation,
      hospitalLevel: '',
      happenedOn: onDay,
    })
    if (!line)
      throw new Refused(
        `Danh mục ngày ${formatDay(onDay)} chưa có mức cho dịp này. Hãy thêm mức vào danh mục trước.`,
      )
    await sql`select pg_advisory_xact_lock(hashtextextended('welfare.gift_list', ${unitId}))`.execute(
      ctx.db,
    )
    const by = {
      enteredByAccountId: ctx.actor?.accountId ?? null,
      enteredByName: ctx.actor?.name ?? '',
    }
    const { id: listId } = await ctx.db
      .insertInto('welfare.giftList')
      .values({ unitId, kind, name, onDay, ...by })
      .returning('id')
      .executeTakeFirstOrThrow()
    const whom = { unitId, onDay, subunitId, kind, relation, perYear: line.perYear, ageTo }
    const { rows } = await sql<{ count: number; had: number; unknown: number }>`
      with fitting as (${relation === 'child' ? childrenOf(whom) : membersOf(whom)}),
      counted as (
        select fitting.*, (select count(*) from welfare.case as other where other.unit_id = ${unitId} and other.member_id = fitting.member_id
          and other.kind = ${kind} and other.relation = ${relation} and other.state in ('waiting', 'approved', 'paid')
          and date_trunc('year', other.happened_on) = date_trunc('year', ${onDay}::date)
          and platform.search_key(other.about_name) = platform.search_key(fitting.about_name)) >= ${line.perYear ?? 1_000_000} as had
        from fitting),
      entered as (
        insert into welfare.case (unit_id, member_id, list_id, kind, relation, about_name, happened_on, amount, entitlement_id,
          by_member, entered_by_account_id, entered_by_name, entered_on)
        select ${unitId}, member_id, ${listId}, ${kind}, ${relation}, about_name, ${onDay}, ${line.amount}, ${line.entitlementId},
          false, ${by.enteredByAccountId}, ${by.enteredByName}, ${ctx.today}
        from counted where not had and not unknown order by sort_key, about_name
        returning id)
      select (select count(*) from entered) as count, (select count(*) from counted where had) as had,
        (select count(*) from counted where unknown) as unknown`.execute(ctx.db)
    const made = rows[0] ?? { count: 0, had: 0, unknown: 0 }
    if (made.count === 0)
      throw new Refused(
        made.had > 0
          ? 'Mọi người đều đã có phần của năm nay.'
          : 'Không có ai phù hợp: hãy xem lại ngày, tổ và ngày sinh của con đoàn viên.',
      )
    return { listId, ...made, amountEach: line.amount }
  },
})

async function kindForMany(ctx: Context, code: string) {
  const relation = await ctx.db
    .selectFrom('welfare.kind')
    .where('code', '=', code)
    .where('forMany', '=', true)
    .select(sql<Relation>`relations[1]`.as('relation'))
    .executeTakeFirst()
  if (!relation) throw new Refused('Việc này làm từng hồ sơ, không lập danh sách.')
  await fittingKind(ctx, { kind: code, ...relation })
  return { ...relation, kind: code }
}

type Whom = { unitId: number; onDay: string; subunitId: number | null; ageTo: number }

function membersOf({ unitId, onDay, subunitId }: Whom) {
  const within = subunitId
    ? sql`and exists (select from members.group_assignment as place
        join organization.subunit as subunit on subunit.unit_id = place.unit_id and subunit.id = place.subunit_id
        where place.unit_id = member.unit_id and place.member_id = member.id
          and members.covers(place.from_day, place.until_day, ${onDay}::date) and ${subunitId} in (subunit.id, subunit.parent_id))`
    : sql``
  return sql`select member.id as member_id, '' as about_name, member.sort_key, false as unknown from members.member as member
    where member.unit_id = ${unitId} and member.merged_into is null and members.is_member_on(${unitId}, member.id, ${onDay}::date) ${within}`
}

function childrenOf(whom: Whom) {
  const bornAfter = plusDays(yearsBefore(whom.onDay, whom.ageTo + 1), 1)
  return sql`select parent.member_id, child.full_name as about_name, parent.sort_key, child.birth_day is null as unknown
    from (${membersOf(whom)}) as parent
    join members.child as child on child.unit_id = ${whom.unitId} and child.member_id = parent.member_id and child.removed_at is null
    where child.birth_day is null or child.birth_day between ${bornAfter}::date and ${whom.onDay}::date`
}

function yearsBefore(day: string, years: number): string {
  return plusDays(
    `${Number(day.slice(0, 4)) - years}-${day.slice(5, 7)}-01`,
    Number(day.slice(8)) - 1,
  )
}
