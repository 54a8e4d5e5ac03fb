import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import type { ImportKey, ImportResult } from './apply-rows.ts'
import type { FoundSheet } from './found-sheet.ts'
import type { ImportOptions } from './member-row.ts'

export type ImportState =
  | 'storing'
  | 'matching'
  | 'checking'
  | 'checked'
  | 'failed'
  | 'applied'
  | 'undone'

/** The import, locked until the transaction ends. @throws NotFound */
export async function requireImport(ctx: Context, { unitId, importId }: ImportKey) {
  const found = await ctx.db
    .selectFrom('members.import')
    .where('unitId', '=', unitId)
    .where('id', '=', importId)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return asImport(found)
}

type Stored = 'sheets' | 'matching' | 'options' | 'result' | 'state'

/** The columns that hold JSON, with their types. */
export function asImport<Row extends Record<Stored, unknown>>(row: Row) {
  const { sheets, matching, options, result, state, ...rest } = row
  return {
    ...rest,
    state: state as ImportState,
    sheets: sheets as FoundSheet[],
    matching: matching as Record<string, number>,
    options: options as Partial<ImportOptions>,
    result: result as ImportResult | null,
  }
}
