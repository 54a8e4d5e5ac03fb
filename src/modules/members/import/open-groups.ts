import { openSubunit } from '#organization'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'
import { groupKey } from './read-code.ts'

/** Groups that were opened for an import, side by side: each spelling in the file, and the group that it means. */
export type OpenedGroups = { names: string[]; ids: number[] }

/** Opens the groups that the file names and the unit does not have. One command a group; the same name in several spellings is one group. */
export async function openGroups(
  ctx: Context,
  { unitId, importId }: ImportKey,
  openedOn: string,
): Promise<OpenedGroups> {
  const wanted = await ctx.db
    .selectFrom('members.importRow')
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .where('action', 'is not', null)
    .where('newGroup', 'is not', null)
    .groupBy('newGroup')
    .orderBy((eb) => eb.fn.min('rowNumber'))
    .select('newGroup')
    .execute()
  const spelled = wanted.flatMap(({ newGroup }) => newGroup ?? [])
  const names: string[] = []
  const ids: number[] = []
  for (const [, spellings] of Map.groupBy(spelled, groupKey)) {
    const name = spellings[0] ?? ''
    const { subunitId } = await openSubunit(ctx, { unitId, kind: 'group', name, openedOn })
    for (const spelling of spellings) {
      names.push(spelling)
      ids.push(subunitId)
    }
  }
  return { names, ids }
}
