import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { planEvents } from '../permissions.ts'
import { eventColumns } from './event-columns.ts'
import { eventFields } from './event-fields.ts'

/** Plans an event; one that has been held may be planned afterwards as well, to be written down. */
export const planEvent = command({
  name: 'activities.plan-event',
  summary: 'Lên kế hoạch một hoạt động',
  allow: planEvents,
  input: z.object({
    unitId: id,
    ...eventFields,
    /** The event of an earlier year that this one does again. */
    repeatsId: optional(id),
  }),
  async run(ctx, { unitId, repeatsId, ...given }) {
    if (repeatsId) await requireEvent(ctx, { unitId, eventId: repeatsId })
    const { id: eventId } = await ctx.db
      .insertInto('activities.event')
      .values({
        unitId,
        repeatsId,
        ...(await eventColumns(ctx, { unitId, ...given })),
        enteredByAccountId: ctx.actor?.accountId ?? null,
        enteredByName: ctx.actor?.name ?? '',
        enteredOn: ctx.today,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { eventId }
  },
})

async function requireEvent(
  ctx: Parameters<typeof eventColumns>[0],
  { unitId, eventId }: { unitId: number; eventId: number },
) {
  const found = await ctx.db
    .selectFrom('activities.event')
    .where('unitId', '=', unitId)
    .where('id', '=', eventId)
    .select('id')
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có hoạt động này.')
}
