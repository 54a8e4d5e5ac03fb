import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { choice, day, id, optional, secret } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { finishImport } from './apply-import.ts'
import type { ImportKey } from './apply-rows.ts'
import { type Catalog, catalogOf } from './catalog.ts'
import { columnChoices } from './input-columns.ts'
import { memberIndexOf } from './member-index.ts'
import type { ImportOptions, SourceRow } from './member-row.ts'
import { readMemberRow } from './read-member-row.ts'
import { judgeAndWrite, noOptions } from './run-check.ts'
import { SeenRows } from './seen-rows.ts'

const rowsAtOnce = 500
const shape = z.array(z.record(z.string(), z.union([z.string().max(2000), z.number(), z.null()])))

/**
 * Preview and import in one go, for programs: rows as objects by the keys of `memberColumns` (`extra:<id>` for own fields),
 * written as a person would in a spreadsheet ('Nữ', '05/03/1980' or '1980-03-05', a group's name). All or nothing.
 */
export const importRows = command({
  name: 'members.import-rows',
  summary: 'Nhập danh sách đoàn viên dạng dữ liệu',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    rows: secret(shape.min(1, 'Danh sách trống').max(50_000, 'Mỗi lần nhập tối đa 50.000 dòng')),
    /** What rows are that may be somebody already known: refuse the whole, new people, or left out. */
    unclear: choice('Dòng chưa rõ', ['refuse', 'new', 'skip']).default('refuse'),
    joinedOn: optional(day('Ngày vào công đoàn')),
    openGroupsOn: optional(day('Ngày lập tổ mới')),
  }),
  async run(ctx, { unitId, rows, unclear, joinedOn, openGroupsOn }) {
    const { id: importId } = await ctx.db
      .insertInto('members.import')
      .values({
        unitId,
        fileName: 'Dữ liệu từ chương trình khác',
        state: 'checked',
        totalRows: rows.length,
        doneRows: rows.length,
        accountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const key = { unitId, importId }
    const catalog = await catalogOf(ctx, unitId)
    await judgeAll(ctx, key, rows, catalog, { ...noOptions, joinedOn, openGroupsOn })
    await refuseFaults(ctx, key, unclear)
    return { importId, ...(await finishImport(ctx, key, openGroupsOn)) }
  },
})

async function judgeAll(
  ctx: Context,
  key: ImportKey,
  rows: z.output<typeof shape>,
  catalog: Catalog,
  options: ImportOptions,
): Promise<void> {
  const names = new Map(columnChoices(catalog.ownFields).map(({ key, label }) => [key, label]))
  const unknown = Object.keys(rows[0] ?? {}).filter((key) => !names.has(key))
  if (unknown.length > 0) throw new Refused(`Không có cột ${unknown.join(', ')}.`)
  const members = await memberIndexOf(key.unitId, (work) => work(ctx))
  const against = { catalog, options, members, seen: new SeenRows() }
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const read = rows.slice(first, first + rowsAtOnce).map((row, i) => {
      const source: SourceRow = {
        rowNumber: first + i + 1,
        has: (key) => key in row,
        cell: (key) => row[key] ?? undefined,
        place: (key) => `Dòng ${first + i + 1}, ${names.get(key) ?? key}`,
      }
      return readMemberRow(source, catalog, options)
    })
    await judgeAndWrite(ctx, key, read, against)
  }
}

async function refuseFaults(
  ctx: Context,
  { unitId, importId }: ImportKey,
  unclear: 'refuse' | 'new' | 'skip',
): Promise<void> {
  if (unclear !== 'refuse')
    await sql`
      update members.import_row set choice = ${unclear}, joins = ${unclear === 'new'}
      where unit_id = ${unitId} and import_id = ${importId} and kind = 'unclear'
        and (${unclear} = 'skip' or (fields ? 'sex' and joined_on is not null))`.execute(ctx.db)
  const { rows } = await sql<{ total: number; rowNumber: number; sentences: string[] }>`
    select count(*) over () as total, row_number,
      case when kind = 'error' then problems else notes || jsonb_build_array('Dòng ' || row_number || ': ' || full_name
        || ' có thể là một người đã có hồ sơ') end as sentences
    from members.import_row
    where unit_id = ${unitId} and import_id = ${importId} and (kind = 'error' or (kind = 'unclear' and choice is null))
    order by row_number limit 5`.execute(ctx.db)
  const [first] = rows
  if (first)
    throw new Refused(
      `${first.total} dòng chưa nhập được, chưa dòng nào được ghi: ${rows.flatMap((row) => row.sentences).join('; ')}`,
    )
}
