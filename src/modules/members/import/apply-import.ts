import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { applyRows, type ImportKey, type ImportResult } from './apply-rows.ts'
import { joiningLargeSets } from './join-large-sets.ts'
import { refuseStale } from './refuse-stale.ts'
import { requireImport } from './require-import.ts'

/** Writes a checked import, all of it or nothing. Sent again it gives the first result and does nothing. */
export const applyImport = command({
  name: 'members.apply-import',
  summary: 'Ghi lần nhập đoàn viên vào hồ sơ',
  allow: manageMembers,
  input: z.object({ unitId: id, importId: id }),
  async run(ctx, key): Promise<ImportResult> {
    const found = await requireImport(ctx, key)
    if (found.state === 'applied' && found.result) return found.result
    if (found.state !== 'checked')
      throw new Refused('Lần nhập này chưa có bản xem trước để ghi, hoặc đã được hoàn tác.')
    await refuseStale(ctx, key, found.checkedSeq ?? 0)
    return finishImport(ctx, key, found.options.openGroupsOn ?? null)
  },
})

/** Applies the rows and closes the import; the file's rows are not needed any more. */
export async function finishImport(
  ctx: Context,
  key: ImportKey,
  openGroupsOn: string | null,
): Promise<ImportResult> {
  const result = await joiningLargeSets(ctx, () => applyRows(ctx, key, openGroupsOn))
  await ctx.db
    .updateTable('members.import')
    .set({ state: 'applied', appliedAt: sql`now()`, result: JSON.stringify(result) })
    .where('unitId', '=', key.unitId)
    .where('id', '=', key.importId)
    .execute()
  await ctx.db
    .deleteFrom('members.importPiece')
    .where('unitId', '=', key.unitId)
    .where('importId', '=', key.importId)
    .execute()
  return result
}
