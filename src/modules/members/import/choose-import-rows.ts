import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { choice, id } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { requireImport } from './require-import.ts'

/** One answer for all unclear rows that are not answered yet, where it is possible; gives how many were answered. */
export const chooseImportRows = command({
  name: 'members.choose-import-rows',
  summary: 'Chọn cách xử lý mọi dòng chưa rõ của lần nhập đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    importId: id,
    choice: choice('Cách xử lý', ['skip', 'same', 'new']),
  }),
  async run(ctx, { unitId, importId, choice }) {
    const { state } = await requireImport(ctx, { unitId, importId })
    if (state !== 'checked') throw new Refused('Lần nhập này không còn chọn được nữa.')
    const open = sql`row.unit_id = ${unitId} and row.import_id = ${importId} and row.kind = 'unclear' and row.choice is null`
    const { numAffectedRows } =
      choice === 'skip'
        ? await sql`update members.import_row as row set choice = 'skip' where ${open}`.execute(
            ctx.db,
          )
        : choice === 'new'
          ? await sql`
              update members.import_row as row set choice = 'new', joins = true
              where ${open} and row.fields ? 'sex' and row.joined_on is not null`.execute(ctx.db)
          : await sql`
              update members.import_row as row set choice = 'same', member_id = (candidate ->> 'memberId')::bigint,
                person_id = (candidate ->> 'personId')::bigint, changes = candidate -> 'changes',
                joins = (candidate ->> 'joins')::boolean
              from (select distinct on (candidates -> 0 ->> 'memberId') row_number, candidates -> 0 as candidate
                from members.import_row
                where unit_id = ${unitId} and import_id = ${importId} and kind = 'unclear' and choice is null
                  and jsonb_array_length(candidates) = 1 and candidates -> 0 ->> 'problem' is null
                order by candidates -> 0 ->> 'memberId', row_number) as only
              where ${open} and row.row_number = only.row_number and not exists (
                select from members.import_row as other where other.unit_id = row.unit_id
                  and other.import_id = row.import_id and other.kind <> 'error'
                  and other.member_id = (only.candidate ->> 'memberId')::bigint)`.execute(ctx.db)
    return { answered: Number(numAffectedRows ?? 0) }
  },
})
