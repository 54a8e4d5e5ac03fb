import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { day, decision, id, line, optional } from '#platform/fields.ts'
import { parse } from '#platform/operation.ts'
import { arrangeUnitsBelow } from '../permissions.ts'
import { endUnits } from './end-unit.ts'
import { enterUnitsBelow } from './enter-units.ts'
import { requireSameLevel } from './kind-rules.ts'
import { recordEvent } from './record-event.ts'
import { unitMerged } from './unit-announcements.ts'
import { type Decision, unitFields } from './unit-fields.ts'
import { unitOn } from './unit-on.ts'
import { writeUnit } from './write-unit.ts'

const newUnit = z.object(unitFields)

/**
 * Merges units into one that goes on (`intoUnitId`), or unites them in a new one directly below the deciding `unitId`.
 * All stand below the deciding unit. The merged ones end on the day, name their successor, and hand over the units below them.
 */
export const mergeUnits = command({
  name: 'organization.merge-units',
  summary: 'Sáp nhập, hợp nhất các đơn vị',
  allow: arrangeUnitsBelow,
  input: z.object({
    unitId: id,
    sourceUnitIds: z
      .array(id, { error: 'Hãy chọn các đơn vị được sáp nhập' })
      .min(1, 'Hãy chọn các đơn vị được sáp nhập')
      .transform((ids) => [...new Set(ids)]),
    intoUnitId: optional(id),
    onDay: day('Ngày sáp nhập'),
    ...decision,
    slug: unitFields.slug,
    kind: optional(line('Loại đơn vị', 60)),
    sector: optional(line('Khu vực', 30)),
    name: optional(line('Tên đơn vị')),
    shortName: optional(line('Tên gọi tắt', 80)),
    documentCode: optional(line('Ký hiệu văn bản', 30)),
    place: optional(line('Địa danh', 80)),
  }),
  async run(outer, { unitId, sourceUnitIds, intoUnitId, onDay, ...rest }) {
    const { decisionNumber, decisionDay, decisionIssuer, ...given } = rest
    const document: Decision = { decisionNumber, decisionDay, decisionIssuer }
    const touched = intoUnitId ? [...sourceUnitIds, intoUnitId] : sourceUnitIds
    if (!intoUnitId && sourceUnitIds.length < 2)
      throw new Invalid({ sourceUnitIds: ['Hợp nhất cần ít nhất hai đơn vị'] })
    if (intoUnitId && sourceUnitIds.includes(intoUnitId))
      throw new Refused('Đơn vị tiếp nhận không thể nằm trong số các đơn vị được sáp nhập.')
    const below = await enterUnitsBelow(outer, [unitId], touched)
    const sources = await sourcesOn(below, sourceUnitIds, onDay)
    const into = intoUnitId
      ? { ctx: below, unitId: intoUnitId }
      : await writeUnit(below, { ...newUnitOf(given), establishedOn: onDay }, unitId)
    const { ctx } = into
    const target = await unitOn(ctx, into.unitId, onDay)
    await requireSameLevel(ctx, [target.kind, ...sources.map((source) => source.kind)])
    if (!intoUnitId)
      await recordEvent(ctx, { unitId: into.unitId, kind: 'establish', onDay }, document)
    await endUnits(ctx, sourceUnitIds, { onDay, successor: target, decision: document })
    for (const sourceId of sourceUnitIds) {
      await link(ctx, { sourceId, targetId: into.unitId, onDay, document })
    }
    const change = { fromUnitIds: sourceUnitIds, intoUnitId: into.unitId, onDay }
    await unitMerged.announce(ctx, { ...change, decision: document })
    return { unitId: into.unitId }
  },
})

type Link = { sourceId: number; targetId: number; onDay: string; document: Decision }

/** Both histories tell of it. */
async function link(ctx: Context, { sourceId, targetId, onDay, document }: Link) {
  const merged = { unitId: sourceId, kind: 'merge_into', onDay, otherUnitId: targetId } as const
  const received = {
    unitId: targetId,
    kind: 'receive_merged',
    onDay,
    otherUnitId: sourceId,
  } as const
  await recordEvent(ctx, merged, document)
  await recordEvent(ctx, received, document)
}

/** What the fields say of the new unit; what was left empty is said beside its field. */
function newUnitOf(given: Record<string, string | null>) {
  const filled = Object.entries(given).filter(([, value]) => value !== null)
  return parse(newUnit, Object.fromEntries(filled))
}

async function sourcesOn(ctx: Context, unitIds: readonly number[], onDay: string) {
  const units = []
  // In the order of their numbers, so that two mergers at once wait for each other instead of blocking each other.
  for (const unitId of [...unitIds].sort((one, other) => one - other))
    units.push(await unitOn(ctx, unitId, onDay))
  return units
}
