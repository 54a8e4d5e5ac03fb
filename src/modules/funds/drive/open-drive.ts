import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { day, id, line, money, optional, paragraph } from '#platform/fields.ts'
import { manageFunds } from '../permissions.ts'

const list = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(shape))

/** One call for one or several social funds; `targets` stand at the same place as their fund, empty where there is none. */
export const openDrive = command({
  name: 'funds.open-drive',
  summary: 'Phát động cuộc vận động',
  allow: manageFunds,
  input: z.object({
    unitId: id,
    name: line('Tên cuộc vận động', 200),
    appeal: paragraph('Lời kêu gọi', 3000),
    openedOn: day('Ngày phát động'),
    fundIds: list(id).pipe(z.array(z.number()).min(1, 'Hãy chọn ít nhất một quỹ')),
    targets: list(optional(money('Mục tiêu'))).optional(),
    /** The drive of the level above that this unit carries. */
    upperUnitId: optional(id),
    upperDriveId: optional(id),
  }),
  async run(ctx, { unitId, name, appeal, openedOn, fundIds, targets, upperUnitId, upperDriveId }) {
    const social = await ctx.db
      .selectFrom('funds.fund')
      .where('unitId', '=', unitId)
      .where('id', 'in', fundIds)
      .where('kind', '=', 'social')
      .where('closedOn', 'is', null)
      .select('id')
      .execute()
    if (social.length !== new Set(fundIds).size)
      throw new Refused('Vận động chỉ cho các quỹ xã hội đang mở của đơn vị.')
    const { id: driveId } = await ctx.db
      .insertInto('funds.drive')
      .values({ unitId, name, appeal, openedOn, upperUnitId, upperDriveId })
      .returning('id')
      .executeTakeFirstOrThrow()
    await ctx.db
      .insertInto('funds.driveFund')
      .values(
        fundIds.map((fundId, index) => ({
          unitId,
          driveId,
          fundId,
          target: targets?.[index] ?? null,
        })),
      )
      .execute()
    return { driveId }
  },
})
