import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { day, id, line, optional, paragraph } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { establishFund } from '../fund/establish-fund.ts'
import { manageFunds } from '../permissions.ts'
import { freeRules } from '../rule-book/rule-book-fields.ts'
import { listDrivesAbove } from './list-drives-above.ts'
import { listOf } from './list-of.ts'
import { writeDrive } from './write-drive.ts'

/**
 * Joins a drive of a unit above with a drive of its own. `fundIds` stand in the order of the causes called for; empty: the unit's open
 * fund for that cause, or a new one that bears the cause's name.
 */
export const carryDrive = command({
  name: 'funds.carry-drive',
  summary: 'Hưởng ứng cuộc vận động của cấp trên',
  allow: manageFunds,
  input: z.object({
    unitId: id,
    upperUnitId: id,
    upperDriveId: id,
    /** The name it has above, unless said otherwise. */
    name: optional(line('Tên cuộc vận động', 200)),
    appeal: paragraph('Lời kêu gọi', 3000),
    openedOn: day('Ngày phát động'),
    fundIds: listOf(optional(id)).default([]),
  }),
  async run(ctx, { unitId, upperUnitId, upperDriveId, name, appeal, openedOn, fundIds }) {
    refuseFutureDay(ctx, { openedOn }, 'Ngày phát động')
    const calls = await listDrivesAbove(ctx, { unitId })
    const call = calls.find(
      (one) => one.upperUnitId === upperUnitId && one.upperDriveId === upperDriveId,
    )
    if (!call) throw new NotFound()
    if (call.carriedId) throw new Refused('Đơn vị đã hưởng ứng cuộc vận động này rồi.')
    if (openedOn < call.openedOn)
      throw new Refused('Ngày phát động ở đơn vị không thể trước ngày cấp trên phát động.')
    const own = await ctx.db
      .selectFrom('funds.fund')
      .where('unitId', '=', unitId)
      .where('kind', '=', 'social')
      .where('closedOn', 'is', null)
      .orderBy('id')
      .select(['id', 'cause'])
      .execute()
    const chosen: number[] = []
    for (const [place, { code, name }] of call.causes.entries()) {
      const fundId = fundIds[place] ?? own.find(({ cause }) => cause === code)?.id
      chosen.push(fundId ?? (await newFund(code, name)))
    }
    return writeDrive(ctx, {
      unitId,
      name: name ?? call.name,
      appeal: appeal || call.appeal,
      openedOn,
      fundIds: [...new Set(chosen)],
      upper: { unitId: upperUnitId, driveId: upperDriveId },
    })

    async function newFund(cause: string, name: string) {
      const fund = { unitId, kind: 'social', cause, name, purpose: '', openedOn } as const
      return (await establishFund(ctx, fund, freeRules())).fundId
    }
  },
})
