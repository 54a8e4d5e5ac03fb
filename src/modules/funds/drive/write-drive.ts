import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'

type NewDrive = {
  unitId: number
  name: string
  appeal: string
  openedOn: string
  fundIds: readonly number[]
  targets?: readonly (number | null)[] | undefined
  upper?: { unitId: number; driveId: number }
}

/** A drive with its funds. @throws Refused unless all are open social funds of the unit. */
export async function writeDrive(ctx: Context, drive: NewDrive): Promise<{ driveId: number }> {
  const { unitId, name, appeal, openedOn, fundIds, targets, upper } = drive
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
    .values({
      unitId,
      name,
      appeal,
      openedOn,
      upperUnitId: upper?.unitId ?? null,
      upperDriveId: upper?.driveId ?? null,
    })
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
}
