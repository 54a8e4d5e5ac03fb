import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { id, line, optional } from '#platform/fields.ts'
import { yearField } from '../own-day/own-day-fields.ts'
import { keepProgramme } from '../permissions.ts'
import { listMarkedDays } from './marked-days.ts'
import { takeOver } from './take-over.ts'

const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? [given] : given))

/** The programme of a year: the shipped days that were ticked (all, when nothing is said of them) and the unit's own. */
export const startProgramme = command({
  name: 'calendar.start-programme',
  summary: 'Lập chương trình các ngày trong năm',
  allow: keepProgramme,
  input: z.object({
    unitId: id,
    year: yearField('Năm').refine(
      (year) => year > 1900 && year < 2100,
      'Năm phải từ 1901 đến 2099',
    ),
    theme: optional(line('Chủ đề năm', 300)),
    /** Codes of shipped days. */
    codes: texts.optional(),
  }),
  async run(ctx, { unitId, year, theme, codes }) {
    const { shipped, own } = await listMarkedDays(ctx, unitId)
    const unknown = codes?.find((code) => !shipped.some(({ shippedCode }) => shippedCode === code))
    if (unknown) throw new Invalid({ codes: [`Không có ngày “${unknown}” trong danh sách gợi ý`] })
    await ctx.db
      .insertInto('calendar.programme')
      .values({
        unitId,
        year,
        theme: theme ?? '',
        byName: ctx.actor?.name ?? '',
        startedOn: ctx.today,
      })
      .execute()
    const chosen = shipped.filter(({ shippedCode }) => codes?.includes(shippedCode ?? '') ?? true)
    const count = await takeOver(ctx, { unitId, year }, [...chosen, ...own])
    return { year, count }
  },
})
