import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { day, id, optional, ticked } from '#platform/fields.ts'
import type { Unchecked } from '#platform/operation.ts'
import { manageMembers } from '../permissions.ts'
import type { ImportKey } from './apply-rows.ts'
import type { FoundSheet } from './found-sheet.ts'
import { requireImport } from './require-import.ts'
import { runCheck } from './run-check.ts'

const definition = {
  name: 'members.check-import',
  summary: 'Ghép cột và xem trước lần nhập đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    importId: id,
    /** Without it, the sheet that was chosen before. */
    sheetIndex: z.coerce.number().int().min(0).optional(),
    /** What each column of the sheet is, in their order; '' for none. Without it, as proposed or as chosen before. */
    columns: z.array(z.string().max(80)).optional(),
    convertFonts: ticked,
    withHidden: ticked,
    joinedOn: optional(day('Ngày vào công đoàn')),
    openGroupsOn: optional(day('Ngày lập tổ mới')),
  }),
} as const

/** A check that has not moved for so long has been interrupted and may be begun again. */
const interruptedAfterSeconds = 60

const beginCheck = command({
  ...definition,
  async run(ctx, { unitId, importId, sheetIndex, columns, ...options }) {
    const found = await requireImport(ctx, { unitId, importId })
    if (found.state === 'applied' || found.state === 'undone')
      throw new Refused('Lần nhập này đã xong; muốn nhập nữa, hãy tải tệp lên lại.')
    const still = Date.now() - found.progressedAt.getTime() < interruptedAfterSeconds * 1000
    if ((found.state === 'checking' || found.state === 'storing') && still)
      throw new Refused('Tệp này đang được đọc và kiểm tra, hãy chờ trong giây lát.')
    // Only a part of its rows is here: what is missing would not be noticed.
    if (found.state === 'storing')
      throw new Refused(
        'Việc tải tệp lên đã bị ngắt giữa chừng nên chưa đủ dòng. Hãy bỏ lần này và tải tệp lên lại.',
      )
    const chosen = sheetIndex ?? found.sheetIndex
    const sheet = found.sheets[chosen]
    if (!sheet || sheet.rowCount === 0) throw new Refused('Trang này không có danh sách nào.')
    const sameSheet = chosen === found.sheetIndex && Object.keys(found.matching).length > 0
    const matching = columns || !sameSheet ? matchingOf(sheet, columns) : found.matching
    await clearRows(ctx, { unitId, importId })
    await ctx.db
      .updateTable('members.import')
      .set({
        state: 'checking',
        sheetIndex: chosen,
        matching: JSON.stringify(matching),
        options: JSON.stringify(options),
        totalRows: sheet.rowCount,
        doneRows: 0,
        failure: null,
        progressedAt: sql`clock_timestamp()`,
        checkedAt: sql`clock_timestamp()`,
        // This command's own line comes after it.
        checkedSeq: sql`(select coalesce(max(seq), 0) + 1 from platform.audit_line where unit_id = ${unitId})`,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', importId)
      .execute()
    return { importId }
  },
})

/** { key: column index } from what was chosen for each column, or from what was proposed. */
function matchingOf(sheet: FoundSheet, columns: string[] | undefined): Record<string, number> {
  const keys = columns ?? sheet.columns.map((column) => column.key ?? '')
  const matching: Record<string, number> = {}
  for (const [i, column] of sheet.columns.entries()) {
    const key = keys[i]
    if (!key) continue
    if (key in matching)
      throw new Invalid({
        columns: [
          `Cột ${sheet.columns.find(({ index }) => index === matching[key])?.letters} và cột ${column.letters} đang được ghép cùng một thông tin; mỗi thông tin chỉ lấy từ một cột.`,
        ],
      })
    matching[key] = column.index
  }
  if (!('fullName' in matching) && !('givenName' in matching))
    throw new Invalid({ columns: ['Hãy chỉ ra cột nào là họ và tên.'] })
  return matching
}

async function clearRows(ctx: Context, { unitId, importId }: ImportKey): Promise<void> {
  await ctx.db
    .deleteFrom('members.importRow')
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .execute()
}

type Given = z.input<typeof definition.input> | Unchecked

/** Without the sender's key: what was sent twice finds the check already running. */
function begin(ctx: Context, given: Given) {
  return beginCheck({ ...ctx, requestKey: undefined }, given)
}

/** Settles what the columns are and makes the preview, piece by piece in transactions of their own; returns when it is ready. */
export const checkImport = Object.assign(
  async (ctx: Context, given: Given) => {
    const { importId } = await begin(ctx, given)
    const unitId = Number(given.unitId)
    return runCheck(ctx, { unitId, importId })
  },
  { kind: 'command' as const, definition },
)

/** The same for a page, which shows the progress instead of waiting. */
export const checkImportMeanwhile = Object.assign(
  async (ctx: Context, given: Given) => {
    const { importId } = await begin(ctx, given)
    const unitId = Number(given.unitId)
    runCheck(ctx, { unitId, importId }).catch((error) => console.error(error))
    return { importId }
  },
  { kind: 'command' as const, definition },
)
