import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optional } from '#platform/fields.ts'
import { requireMovement } from '../movement/require-movement.ts'
import { enterRegistrations as mayEnter } from '../permissions.ts'
import { mostLines, workFields, year } from './registration-fields.ts'
import { requireOwnGroup } from './seen-registrations.ts'
import { type Line, writeRegistrations } from './write-registrations.ts'

/**
 * Many members' registrations at once, all or none. A text that a member has already registered for the movement and year is left
 * out, so that a list pasted twice is entered once.
 */
export const enterRegistrations = command({
  name: 'movements.enter-registrations',
  summary: 'Ghi danh sách đăng ký thi đua',
  allow: mayEnter,
  input: z.object({
    unitId: id,
    movementId: id,
    year: optional(year),
    lines: z
      .array(z.object({ memberId: id, ...workFields }))
      .min(1, 'Danh sách còn trống')
      .max(mostLines, `Mỗi lần ghi tối đa ${mostLines} dòng`),
  }),
  async run(ctx, { unitId, movementId, year, lines }) {
    const memberIds = lines.map(({ memberId }) => memberId)
    await requireOwnGroup(ctx, unitId, { memberIds, subunitId: null })
    const about = { unitId, movementId, year: year ?? Number(ctx.today.slice(0, 4)) }
    // Not shared: of two who paste the same list, the second must see what the first entered.
    const movement = await requireMovement(ctx, about, { in: ['coming', 'running', 'over'] })
    const there = await ctx.db
      .selectFrom('movements.registration')
      .where('unitId', '=', unitId)
      .where('movementId', '=', movementId)
      .where('year', '=', about.year)
      .where('state', '<>', 'withdrawn')
      .select(['memberId', 'content'])
      .execute()
    const known = new Set(there.map(({ memberId, content }) => `${memberId} ${content}`))
    const fresh: Line[] = []
    for (const line of lines) {
      const key = `${line.memberId} ${line.content}`
      if (known.has(key)) continue
      known.add(key)
      fresh.push({ ...line, subunitId: null })
    }
    const { registrationIds } = await writeRegistrations(
      ctx,
      movement,
      { ...about, byMember: false },
      fresh,
    )
    return { entered: registrationIds.length, known: lines.length - registrationIds.length }
  },
})
