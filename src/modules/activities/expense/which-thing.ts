import type { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'

/** Either an event or a course. */
export const thingFields = { eventId: optional(id), courseId: optional(id) }
export type Thing = z.output<z.ZodObject<typeof thingFields>> & { unitId: number }

/** The part of the book that pays for it and what it is called. @throws NotFound */
export async function thingOf(ctx: Context, { unitId, eventId, courseId }: Thing) {
  const found = eventId
    ? await ctx.db
        .selectFrom('activities.event')
        .where('unitId', '=', unitId)
        .where('id', '=', eventId)
        .select(['title', 'partId'])
        .executeTakeFirst()
    : await ctx.db
        .selectFrom('activities.course')
        .where('unitId', '=', unitId)
        .where('id', '=', courseId ?? 0)
        .select(['title', 'partId'])
        .executeTakeFirst()
  if (!found) throw new NotFound('Không có hoạt động hoặc lớp này.')
  return found
}
