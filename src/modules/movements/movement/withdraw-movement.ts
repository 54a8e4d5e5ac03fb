import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, line } from '#platform/fields.ts'
import { manageMovements } from '../permissions.ts'
import { requireMovement } from './require-movement.ts'

/** Takes back a launch made by mistake, as long as nobody has built on it: then it is ended, not taken back. */
export const withdrawMovement = command({
  name: 'movements.withdraw-movement',
  summary: 'Rút phong trào phát động nhầm',
  allow: manageMovements,
  reach: 'branch',
  input: z.object({ unitId: id, movementId: id, because: line('Lý do', 500) }),
  async run(ctx, { unitId, movementId, because }) {
    await requireMovement(ctx, { unitId, movementId })
    const { rows } = await sql<{ registered: boolean; reviewed: boolean; carriers: number }>`
      select
        exists (select from movements.registration where unit_id = ${unitId}
          and (movement_id = ${movementId} or from_movement_id = ${movementId}) and state <> 'withdrawn') as registered,
        exists (select from movements.movement_review where unit_id = ${unitId} and movement_id = ${movementId} and withdrawn_because = '') as reviewed,
        (select count(*)::int from movements.movement as carried where withdrawn_because = ''
          and ((root_unit_id = ${unitId} and root_movement_id = ${movementId})
            or (upper_unit_id = ${unitId} and upper_movement_id = ${movementId}))) as carriers`.execute(
      ctx.db,
    )
    const [built] = rows
    const reasons = [
      built?.registered && 'đã có người đăng ký',
      built?.reviewed && 'đã có sơ kết hoặc tổng kết',
      built?.carriers && `${built.carriers} đơn vị bên dưới đã hưởng ứng`,
    ].filter(Boolean)
    if (reasons.length > 0)
      throw new Refused(`Không rút được: ${reasons.join('; ')}. Hãy ghi kết thúc phong trào.`)
    await ctx.db
      .updateTable('movements.movement')
      .set({ withdrawnBecause: because })
      .where('unitId', '=', unitId)
      .where('id', '=', movementId)
      .execute()
    return {}
  },
})
