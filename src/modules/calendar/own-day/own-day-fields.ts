import { z } from 'zod'
import { choice, line, optional, ticked } from '#platform/fields.ts'
import { ownDayKinds } from '../labels.ts'

/** A year as people type it. */
export const yearField = (what: string) =>
  z.coerce
    .number({ error: `${what} phải là một năm, ví dụ 2004` })
    .int(`${what} phải là một năm, ví dụ 2004`)
    .min(1000, `${what} phải là một năm, ví dụ 2004`)
    .max(2100, `${what} phải là một năm, ví dụ 2004`)

/** The year of a calendar page; the present one for what is no year. */
export const calendarYear = z.coerce.number().int().min(1901).max(2099).optional().catch(undefined)

export const ownDayFields = {
  name: line('Tên ngày'),
  kind: choice('Loại ngày', ownDayKinds).default('own'),
  /** 'day/month' */
  on: line('Ngày trong năm', 10),
  lunar: ticked,
  beganYear: optional(yearField('Năm bắt đầu')),
}
