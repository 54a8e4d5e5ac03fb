import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { choice, day, id, line, optional } from '#platform/fields.ts'
import type { EveryMonths, MeetingLevel } from '../labels.ts'
import { planMeetings as planMeetingsRights } from '../permissions.ts'
import { plannedDays } from './planned-days.ts'

type Whose = {
  level: MeetingLevel
  subunitId: number | null
  bodyId: number | null
  name: string
  /** It exists between these days. */
  from: string
  until: string | null
}

/** Regular meetings of the unit, a committee, one section or group, or of all sections or groups at once: one plan each. */
export const planMeetings = command({
  name: 'calendar.plan-meetings',
  summary: 'Lập lịch họp, sinh hoạt định kỳ',
  allow: planMeetingsRights,
  input: z.object({
    unitId: id,
    /** 'unit', 'sections', 'groups', 'subunit:12', 'body:3'. */
    whose: z
      .string({ error: 'Hãy chọn cuộc họp của ai' })
      .regex(/^(unit|sections|groups|subunit:\d+|body:\d+)$/, 'Hãy chọn cuộc họp của ai'),
    /** What it is called; made from whose it is unless given. */
    name: optional(line('Tên cuộc họp')),
    everyMonths: choice('Bao lâu một lần', ['1', '3', '6', '12']).transform(
      (given) => Number(given) as EveryMonths,
    ),
    dayOfMonth: z.coerce
      .number({ error: 'Ngày trong tháng phải từ 1 đến 31' })
      .int('Ngày trong tháng phải từ 1 đến 31')
      .min(1, 'Ngày trong tháng phải từ 1 đến 31')
      .max(31, 'Ngày trong tháng phải từ 1 đến 31'),
    fromDay: day('Từ ngày'),
    untilDay: day('Đến ngày'),
  }),
  async run(ctx, { unitId, whose, name, ...plan }) {
    if (plan.untilDay < plan.fromDay)
      throw new Invalid({ untilDay: ['Ngày kết thúc phải sau ngày bắt đầu'] })
    const all = await whoseMeetings(ctx, unitId, whose)
    let meetings = 0
    const seriesIds: number[] = []
    for (const one of all) {
      const fromDay = later(plan.fromDay, one.from)
      const untilDay =
        one.until !== null && one.until <= plan.untilDay ? plusDays(one.until, -1) : plan.untilDay
      const days = untilDay < fromDay ? [] : plannedDays({ ...plan, fromDay, untilDay })
      if (days.length === 0) continue
      const { id: seriesId } = await ctx.db
        .insertInto('calendar.meetingSeries')
        .values({
          unitId,
          name: name === null ? one.name : all.length > 1 ? `${name}: ${one.name}` : name,
          level: one.level,
          subunitId: one.subunitId,
          bodyId: one.bodyId,
          everyMonths: plan.everyMonths,
          fromDay,
          untilDay,
          byName: ctx.actor?.name ?? '',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await ctx.db
        .insertInto('calendar.meeting')
        .values(days.map((plannedOn) => ({ unitId, seriesId, plannedOn })))
        .execute()
      meetings += days.length
      seriesIds.push(seriesId)
    }
    if (meetings === 0) throw new Refused('Trong thời gian này không có cuộc họp nào.')
    return { seriesIds, meetings }
  },
})

async function whoseMeetings(ctx: Context, unitId: number, whose: string): Promise<Whose[]> {
  const [kind, number] = whose.split(':')
  const none = { subunitId: null, bodyId: null, from: '0001-01-01', until: null }
  if (kind === 'unit') return [{ ...none, level: 'unit', name: 'Họp công đoàn toàn đơn vị' }]
  if (kind === 'body') {
    const body = await ctx.db
      .selectFrom('organization.body')
      .where('unitId', '=', unitId)
      .where('id', '=', Number(number))
      .select(['name', 'openedOn', 'closedOn'])
      .executeTakeFirst()
    if (!body) throw new Invalid({ whose: ['Không có ban này'] })
    const bodyId = Number(number)
    const { name, openedOn: from, closedOn: until } = body
    return [{ ...none, level: 'committee', bodyId, name: `Họp ${name}`, from, until }]
  }
  let subunits = ctx.db.selectFrom('organization.subunit').where('unitId', '=', unitId)
  subunits =
    kind === 'subunit'
      ? subunits.where('id', '=', Number(number))
      : subunits.where('kind', '=', kind === 'groups' ? 'group' : 'section')
  const found = await subunits
    .orderBy('name')
    .select(['id', 'kind', 'name', 'openedOn', 'closedOn'])
    .execute()
  if (found.length === 0)
    throw new Invalid({ whose: ['Đơn vị chưa có tổ hoặc bộ phận nào như vậy'] })
  return found.map((one) => ({
    level: one.kind === 'group' ? 'group' : 'section',
    subunitId: one.id,
    bodyId: null,
    name: `Sinh hoạt ${one.name}`,
    from: one.openedOn,
    until: one.closedOn,
  }))
}

const later = (one: string, other: string) => (one > other ? one : other)
