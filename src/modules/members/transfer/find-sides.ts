import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'

/** One side of a move: the record, the membership that the move began or ended, and the events that the move wrote there. */
export type Side = {
  unitId: number
  memberId: number
  personId: number
  membershipId: number
  onDay: string
  eventIds: number[]
}

type Asked = { unitId: number; memberId: number; eventId: number; otherUnitId: number }

/** Both sides of a move of which one event is given, with their records locked; both units have been entered. */
export async function findSides(
  ctx: Context,
  { unitId, memberId, eventId, otherUnitId }: Asked,
): Promise<{ from: Side; to: Side }> {
  const records = await ctx.db
    .selectFrom('members.member as member')
    .innerJoin('members.member as asked', 'asked.personId', 'member.personId')
    .where('asked.unitId', '=', unitId)
    .where('asked.id', '=', memberId)
    .where('member.unitId', 'in', [unitId, otherUnitId])
    .orderBy('member.unitId')
    .select(['member.unitId', 'member.id as memberId', 'member.personId'])
    .forUpdate('member')
    .execute()
  const here = records.find((record) => record.unitId === unitId)
  const there = records.find((record) => record.unitId === otherUnitId)
  if (!here) throw new NotFound()
  if (!there)
    throw new Refused('Hồ sơ ở đơn vị kia không còn như lúc chuyển nên chưa rút được việc này.')
  const own = await lastEvents(ctx, here, otherUnitId)
  const event = own.find((one) => one.id === eventId)
  const other = await lastEvents(ctx, there, unitId)
  const opposite = event?.kind === 'transferred_in' ? 'transferred_out' : 'transferred_in'
  const counterpart = other.find((one) => one.kind === opposite && one.onDay === event?.onDay)
  if (!event?.membershipId || !counterpart?.membershipId)
    throw new Refused(
      'Sau lần chuyển này ở một trong hai đơn vị đã ghi việc khác. Hãy rút các việc ấy trước, từ việc mới nhất.',
    )
  const sideOf = (record: typeof here, move: typeof event, events: typeof own): Side => ({
    ...record,
    membershipId: Number(move.membershipId),
    onDay: move.onDay,
    eventIds: events.map((one) => one.id),
  })
  const mine = sideOf(here, event, own)
  const theirs = sideOf(there, counterpart, other)
  return opposite === 'transferred_out' ? { from: theirs, to: mine } : { from: mine, to: theirs }
}

/**
 * The newest events of a record, as long as they were written by a move from or to that other unit on one day: the move itself,
 * and the pause that a paused member took along. Empty: something else happened since.
 */
async function lastEvents(
  ctx: Context,
  { unitId, memberId }: { unitId: number; memberId: number },
  otherUnitId: number,
) {
  const events = await ctx.db
    .selectFrom('members.membershipEvent')
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where('withdrawnAt', 'is', null)
    .orderBy('onDay', 'desc')
    .orderBy('id', 'desc')
    .select(['id', 'kind', 'onDay', 'membershipId', 'otherUnitId'])
    .execute()
  const move = events.findIndex((one) => one.kind.startsWith('transferred_'))
  const found = events.slice(0, move + 1)
  return found.every((one) => one.otherUnitId === otherUnitId && one.onDay === found.at(-1)?.onDay)
    ? found
    : []
}
