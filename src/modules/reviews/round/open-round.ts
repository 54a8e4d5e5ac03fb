import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { choice, id, optional } from '#platform/fields.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { monthsOf, periodName, periodOf, roundKinds } from '../labels.ts'
import { manageRounds } from '../permissions.ts'
import { fillRound } from './fill-round.ts'
import { recordRoundEvent } from './record-round-event.ts'

const whole = (what: string, least: number, most: number) =>
  z.coerce
    .number({ error: `${what} phải là số` })
    .int(`${what} phải là số nguyên`)
    .min(least, `${what} từ ${least} đến ${most}`)
    .max(most, `${what} từ ${least} đến ${most}`)

/** Opens the review of a month, quarter, half-year or year; its people and its rules are those of the day. */
export const openRound = command({
  name: 'reviews.open-round',
  summary: 'Mở đợt bình xét',
  allow: manageRounds,
  input: z.object({
    unitId: id,
    kind: choice('Loại đợt', roundKinds),
    year: whole('Năm', 1990, 2100),
    /** Of the month (1–12), quarter (1–4) or half-year (1–2); nothing for a year. */
    number: whole('Kỳ', 1, 12).default(1),
    /** A section whose own round it is. */
    subunitId: optional(id),
  }),
  async run(ctx, { unitId, kind, year, number, subunitId }) {
    if (number > 12 / monthsOf[kind])
      throw new Invalid({ number: [`Kỳ từ 1 đến ${12 / monthsOf[kind]}`] })
    const [fromDay, untilDay] = periodOf(kind, year, number)
    if (fromDay > ctx.today) throw new Invalid({ number: ['Kỳ này chưa bắt đầu'] })
    const section = subunitId ? await requireSection(ctx, { unitId, subunitId }) : null
    const set = await ctx.db
      .selectFrom('reviews.criteriaSet')
      .where('unitId', '=', unitId)
      .where('withdrawnBecause', '=', '')
      .where('fromDay', '<=', untilDay)
      .orderBy('fromDay', 'desc')
      .select('id')
      .executeTakeFirst()
    if (!set)
      throw new Refused(
        `Ngày ${formatDay(untilDay)} chưa có bộ tiêu chí nào áp dụng. Hãy đặt bộ tiêu chí trước.`,
      )
    const name = `Bình xét ${periodName(kind, fromDay).replace(/^./, (first) => first.toLowerCase())}${section ? `, ${section}` : ''}`
    const { id: roundId } = await ctx.db
      .insertInto('reviews.round')
      .values({
        unitId,
        kind,
        fromDay,
        untilDay,
        subunitId,
        setId: set.id,
        name,
        hasSections: false,
        openedOn: ctx.today,
        byAccountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await fillRound(ctx, { unitId, roundId, untilDay, subunitId })
    await countPlaces(ctx, { unitId, roundId })
    await recordRoundEvent(ctx, { unitId, roundId, state: 'self' })
    return { roundId }
  },
})

async function requireSection(ctx: Context, of: { unitId: number; subunitId: number }) {
  const found = await ctx.db
    .selectFrom('organization.subunit')
    .where('unitId', '=', of.unitId)
    .where('id', '=', of.subunitId)
    .select('name')
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có bộ phận này.')
  return found.name
}

/** Whether anybody's group stands in a section; an empty round is none. */
async function countPlaces(ctx: Context, of: { unitId: number; roundId: number }): Promise<void> {
  const people = await ctx.db
    .selectFrom('reviews.assessment')
    .where('unitId', '=', of.unitId)
    .where('roundId', '=', of.roundId)
    .select(['groupId', 'sectionId'])
    .execute()
  if (people.length === 0) throw new Refused('Không có đoàn viên nào trong kỳ này.')
  if (people.every(({ groupId, sectionId }) => !groupId || !sectionId)) return
  await ctx.db
    .updateTable('reviews.round')
    .set({ hasSections: true })
    .where('unitId', '=', of.unitId)
    .where('id', '=', of.roundId)
    .execute()
}
