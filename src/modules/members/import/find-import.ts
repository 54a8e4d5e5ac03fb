import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { manageMembers } from '../permissions.ts'
import type { Kind } from './judge-rows.ts'
import { asImport } from './require-import.ts'

export type ImportCounts = Record<Kind, number> & {
  /** Unclear rows without an answer. */
  open: number
  skipped: number
  /** What is going to be written. */
  adding: number
  changing: number
}

/** An import as it stands: its progress, and how many rows mean what. */
export const findImport = query({
  name: 'members.find-import',
  summary: 'Một lần nhập đoàn viên',
  allow: manageMembers,
  input: z.object({ unitId: id, importId: id }),
  async run(ctx, { unitId, importId }) {
    const { rows } = await sql<Parameters<typeof asImport>[0] & Stored & { counts: ImportCounts }>`
      select import.id as import_id, file_name, state, sheets, sheet_index, matching, options, total_rows, done_rows, failure,
        by_name, started_at, applied_at, undone_at, result,
        extract(epoch from clock_timestamp() - progressed_at)::int as idle_seconds, to_jsonb(counts) as counts
      from members.import as import
      cross join lateral (
        select count(*) filter (where kind = 'add') as add, count(*) filter (where kind = 'change') as change,
          count(*) filter (where kind = 'same') as same, count(*) filter (where kind = 'unclear') as unclear,
          count(*) filter (where kind = 'error') as error,
          count(*) filter (where kind = 'unclear' and choice is null) as open,
          count(*) filter (where choice = 'skip') as skipped,
          count(*) filter (where action = 'add') as adding,
          count(*) filter (where action = 'change' and changes <> '{}') as changing
        from members.import_row as row where row.unit_id = import.unit_id and row.import_id = import.id) as counts
      where import.unit_id = ${unitId} and import.id = ${importId}`.execute(ctx.db)
    const [found] = rows
    if (!found) throw new NotFound()
    return asImport(found)
  },
})

type Stored = {
  importId: number
  fileName: string
  sheetIndex: number
  totalRows: number
  doneRows: number
  failure: string | null
  byName: string
  startedAt: Date
  appliedAt: Date | null
  undoneAt: Date | null
  idleSeconds: number
}
