import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { type ApplicationState, applicationStateLabels } from '../labels.ts'

type Asked = { unitId: number; applicationId: number }

/** An application that waits for its answer, locked. @throws Refused when it has been answered. */
export async function waitingApplication(ctx: Context, { unitId, applicationId }: Asked) {
  const application = await ctx.db
    .selectFrom('members.application')
    .where('unitId', '=', unitId)
    .where('id', '=', applicationId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!application) throw new NotFound()
  const { state, answeredOn } = application
  if (state !== 'waiting')
    throw new Refused(
      `Đơn này đã có kết quả: ${applicationStateLabels[state as ApplicationState].toLowerCase()}${answeredOn ? ` ngày ${formatDay(answeredOn)}` : ''}.`,
    )
  return application
}
