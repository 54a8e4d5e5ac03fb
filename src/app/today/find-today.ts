import { z } from 'zod'
import { listAuditLines } from '#identity'
import { waitingApplications, waitingTransfers } from '#members'
import { id } from '#platform/fields.ts'
import { figuresOfUnits } from '#platform/figures/figures-of-units.ts'
import { standingOf } from '#platform/operation.ts'
import { query } from '#platform/query.ts'
import { waitingReports } from '#reports'

const stock = (name: `${string}.${string}`) => ({ name, kind: 'stock' }) as const
const shown = {
  members: stock('members.members'),
  women: stock('members.women'),
  unions: stock('organization.grassroots_unions'),
  groups: stock('organization.groups'),
}

/** The unit at a glance: its people today, what waits for its officers, what was done last. */
export const findToday = query({
  name: 'app.find-today',
  summary: 'Trang hôm nay của đơn vị',
  allow: {
    own: ['chair', 'deputy', 'committee', 'treasurer', 'accountant', 'inspector', 'group-leader'],
    above: ['chair', 'deputy', 'committee', 'inspector'],
  },
  reach: 'branch',
  input: z.object({ unitId: id }),
  async run(ctx, { unitId }) {
    const { roles, from } = standingOf(ctx)
    const leads = roles.includes('chair') || roles.includes('deputy')
    const values = await figuresOfUnits(ctx, unitId, [unitId], { from: ctx.today, to: ctx.today })
    const waiting =
      leads && from === 'own'
        ? await waitingTransfers(ctx.db, unitId)
            .unionAll(waitingApplications(ctx.db, unitId))
            .unionAll(waitingReports(ctx.db, unitId, ctx.today))
            .execute()
        : []
    const mayReadTrail =
      roles.includes('chair') || roles.includes('inspector') || (leads && from === 'own')
    const recent = mayReadTrail
      ? await listAuditLines(ctx, { unitId, kind: 'command', size: 6 })
      : null
    return {
      leads: leads && from === 'own',
      figures: Object.fromEntries(
        Object.entries(shown).map(([key, figure]) => [key, values.of(unitId, figure)]),
      ) as Record<keyof typeof shown, number>,
      waiting: waiting.filter(({ count }) => count > 0),
      recent: recent?.rows ?? null,
    }
  },
})
