import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import type { EventFields } from './event-fields.ts'

/**
 * The columns of what was typed; what does not belong to the chosen audience is left out.
 * @throws Invalid where the audience is not named, days are the wrong way round, or the part of the book is closed.
 */
export async function eventColumns(
  ctx: Context,
  { unitId, endsOn, ...given }: EventFields & { unitId: number },
) {
  const subunitId = given.audience === 'subunit' ? given.subunitId : null
  const bodyId = given.audience === 'body' ? given.bodyId : null
  const lastDay = endsOn ?? given.startsOn
  if (given.audience === 'subunit' && !subunitId)
    throw new Invalid({ subunitId: ['Hãy chọn tổ hoặc bộ phận được mời'] })
  if (given.audience === 'body' && !bodyId) throw new Invalid({ bodyId: ['Hãy chọn ban được mời'] })
  if (lastDay < given.startsOn)
    throw new Invalid({ endsOn: ['Ngày kết thúc phải từ ngày bắt đầu trở đi'] })
  if (given.registerUntil && given.registerUntil > lastDay)
    throw new Invalid({ registerUntil: ['Hạn đăng ký không thể sau ngày kết thúc hoạt động'] })
  if (given.partId !== 0) await requireOpenPart(ctx, { unitId, partId: given.partId })
  return { ...given, endsOn: lastDay, subunitId, bodyId }
}

/** @throws Invalid beside `partId` when it is no open part of the union's book. */
export async function requireOpenPart(
  ctx: Context,
  { unitId, partId }: { unitId: number; partId: number },
): Promise<void> {
  const part = await ctx.db
    .selectFrom('ledger.part')
    .where('unitId', '=', unitId)
    .where('id', '=', partId)
    .where('closedOn', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (!part) throw new Invalid({ partId: ['Quỹ này không có trong sổ, hoặc đã đóng'] })
}
