import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { day, id, line, optional, paragraph } from '#platform/fields.ts'
import { markSeen } from '../acknowledgement/mark-seen.ts'
import { registrants } from '../labels.ts'
import { manageMovements } from '../permissions.ts'
import { launchesAbove } from './list-movements-above.ts'
import { listOf } from './list-of.ts'
import { writeMovement } from './write-movement.ts'

/** Joins what a unit above launched with a movement of its own: what it says above, and what the unit adds. */
export const carryMovement = command({
  name: 'movements.carry-movement',
  summary: 'Hưởng ứng phong trào của cấp trên',
  allow: manageMovements,
  input: z.object({
    unitId: id,
    upperUnitId: id,
    upperMovementId: id,
    /** The name it has above, unless said otherwise. */
    name: optional(line('Tên', 300)),
    ownBody: paragraph('Nội dung riêng của đơn vị', 5000),
    launchedOn: day('Ngày phát động ở đơn vị'),
    registerBy: optional(day('Hạn đăng ký')),
    /** Who registers here; nothing: as above. */
    registrants: listOf(z.enum(registrants)).default([]),
    subunitIds: listOf(id).default([]),
  }),
  async run(ctx, { unitId, upperUnitId, upperMovementId, ...given }) {
    const launch = (await launchesAbove(ctx, unitId)).find(
      (one) => one.upperUnitId === upperUnitId && one.upperMovementId === upperMovementId,
    )
    if (!launch) throw new NotFound()
    if (launch.carriedId) throw new Refused('Đơn vị đã hưởng ứng phong trào này rồi.')
    if (launch.endedOn && launch.endedOn <= ctx.today)
      throw new Refused('Cấp trên đã kết thúc phong trào này.')
    if (given.launchedOn < launch.launchedOn)
      throw new Refused('Ngày phát động ở đơn vị không thể trước ngày cấp trên phát động.')
    await markSeen(ctx, unitId, [launch])
    const [, fromDay = given.launchedOn] = [given.launchedOn, launch.fromDay].toSorted()
    return writeMovement(ctx, {
      unitId,
      kind: launch.kind,
      name: given.name ?? launch.name,
      launchedOn: given.launchedOn,
      fromDay,
      untilDay: launch.untilDay && ([launch.untilDay, fromDay].toSorted()[1] ?? null),
      everyYear: launch.everyYear,
      from: {
        upperUnitId,
        upperMovementId,
        rootUnitId: launch.rootUnitId,
        rootMovementId: launch.rootMovementId,
      },
      content: {
        slogan: launch.slogan,
        body: [launch.body, launch.ownBody].filter(Boolean).join('\n\n'),
        ownBody: given.ownBody,
        criteria: launch.criteria,
        womenOnly: launch.womenOnly,
        // Called above for units of a kind; units below this one, if any, are called on alike.
        unitKinds: [],
        registrants: given.registrants.length > 0 ? given.registrants : launch.registrants,
        registerBy: given.registerBy ?? launch.registerBy,
        subunitIds: given.subunitIds,
        decisionNumber: launch.decisionNumber,
        decisionDay: launch.decisionDay,
        decisionIssuer: launch.decisionIssuer,
      },
    })
  },
})
