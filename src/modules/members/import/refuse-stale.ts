import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { ImportKey } from './apply-rows.ts'

/** Commands that change nothing a preview is about. */
const harmless = [
  'members.start-import',
  'members.check-import',
  'members.choose-import-row',
  'members.choose-import-rows',
  'members.discard-import',
  'members.define-extra-field',
]

/**
 * Every change leaves a line in the unit's audit chain, so the chain says whether the preview still holds. Lines of the
 * reading of data do not count, nor commands of other modules that members do not hang on.
 */
export async function refuseStale(
  ctx: Context,
  { unitId }: ImportKey,
  checkedSeq: number,
): Promise<void> {
  const { rows } = await sql<{ at: string }>`
    select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as at from platform.audit_line
    where unit_id = ${unitId} and seq > ${checkedSeq} and kind = 'command'
      and (name like 'members.%' or name like 'organization.%subunit') and name <> all (${harmless}::text[])
    order by seq desc limit 1`.execute(ctx.db)
  if (rows[0])
    throw new Refused(
      `Dữ liệu đoàn viên của đơn vị đã thay đổi (lúc ${rows[0].at}) sau khi bản xem trước được lập. Hãy bấm “Kiểm tra lại”; các lựa chọn của bạn ở từng dòng cần được xem lại.`,
    )
}
