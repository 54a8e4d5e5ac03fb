import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Forbidden, Invalid } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { standingOf } from '#platform/operation.ts'
import { readAuthors } from '../author/read-authors.ts'
import { writeAuthors } from '../author/write-authors.ts'
import { changeInitiatives } from '../permissions.ts'
import { columnsOf, initiativeFields } from './initiative-fields.ts'
import { lockInitiative } from './lock-initiative.ts'
import { requireField } from './new-initiative.ts'
import { ownMemberId } from './own-member.ts'

/** Before the council has decided; what was asked for more waits for it again. */
export const changeInitiative = command({
  name: 'initiatives.change-initiative',
  summary: 'Sửa, bổ sung một sáng kiến chưa được xét',
  allow: changeInitiatives,
  input: z.object({ unitId: id, initiativeId: id, ...initiativeFields }),
  async run(ctx, { initiativeId, ...input }) {
    const { unitId } = input
    const found = await lockInitiative(ctx, { unitId, initiativeId }, ['waiting', 'more_asked'])
    const byOfficer = requireOwnOrOfficer(ctx, found)
    await requireField(ctx, input.field)
    const authors = await readAuthors(ctx, unitId, input)
    if (!byOfficer) {
      const memberId = await ownMemberId(ctx, unitId)
      if (!authors.some((author) => author.memberId === memberId))
        throw new Invalid({ authorNames: ['Bạn phải là một trong các tác giả'] })
    }
    await ctx.db
      .updateTable('initiatives.initiative')
      .set({ ...columnsOf(ctx, input), state: 'waiting' })
      .where('unitId', '=', unitId)
      .where('id', '=', initiativeId)
      .execute()
    await writeAuthors(ctx, { unitId, initiativeId }, authors)
    return {}
  },
})

/** @returns whether the asker may as an officer. @throws Forbidden for a member who did not enter it. */
export function requireOwnOrOfficer(
  ctx: Context,
  { enteredByAccountId }: { enteredByAccountId: number | null },
): boolean {
  const { roles } = standingOf(ctx)
  if (roles.some((role) => role !== 'member')) return true
  if (enteredByAccountId !== ctx.actor?.accountId)
    throw new Forbidden('Chỉ người đã ghi sáng kiến này mới sửa hay rút được.')
  return false
}
