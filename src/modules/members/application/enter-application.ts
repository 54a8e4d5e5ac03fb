import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { nameColumns } from '../member/record-fields.ts'
import { manageMembers } from '../permissions.ts'
import { applicationFields } from './application-fields.ts'

/** Somebody applies to join; the committee decides later. Nobody applies twice at once under the same name and birth day. */
export const enterApplication = command({
  name: 'members.enter-application',
  summary: 'Nhận đơn gia nhập công đoàn',
  allow: manageMembers,
  input: z.object({ unitId: id, ...applicationFields }),
  async run(ctx, { fullName, ...application }) {
    refuseFutureDay(ctx, { appliedOn: application.appliedOn }, 'Ngày nộp đơn')
    const { unitId, birthDay } = application
    const waiting = await ctx.db
      .selectFrom('members.application')
      .where('unitId', '=', unitId)
      .where('state', '=', 'waiting')
      .where(sql<boolean>`platform.search_key(full_name) = platform.search_key(${fullName})`)
      .where(sql<boolean>`birth_day is not distinct from ${birthDay}::date`)
      .select('appliedOn')
      .executeTakeFirst()
    if (waiting)
      throw new Refused(
        `${fullName} đã có đơn nộp ngày ${formatDay(waiting.appliedOn)} đang chờ. Hãy trả lời đơn ấy.`,
      )
    const { id: applicationId } = await ctx.db
      .insertInto('members.application')
      .values({ ...application, ...nameColumns(fullName) })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { applicationId }
  },
})
