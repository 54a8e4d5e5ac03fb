import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { type CaseState, caseStateLabels } from '../labels.ts'

/**
 * The case, locked until commit: of two who decide or pay at once, the second finds what the first did.
 * @throws Refused when it does not stand where the step begins, or belongs to a list, which goes its way as a whole.
 */
export async function lockCase(
  ctx: Context,
  { unitId, caseId }: { unitId: number; caseId: number },
  from: readonly CaseState[],
) {
  const found = await ctx.db
    .selectFrom('welfare.case')
    .where('unitId', '=', unitId)
    .where('id', '=', caseId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có hồ sơ này.')
  if (found.listId)
    throw new Refused('Hồ sơ này nằm trong một danh sách quà; hãy làm trên cả danh sách.')
  refuseOtherState(found.state as CaseState, from)
  return found
}

export function refuseOtherState(state: CaseState, from: readonly CaseState[]): void {
  if (!from.includes(state))
    throw new Refused(
      `Hồ sơ này đang ở trạng thái “${caseStateLabels[state]}” nên không làm được việc này nữa. Hãy tải lại trang.`,
    )
}
