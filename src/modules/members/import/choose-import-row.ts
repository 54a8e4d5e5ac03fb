import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { choice, id, optional } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import type { ImportKey } from './apply-rows.ts'
import type { Candidate } from './judge-rows.ts'
import { requireImport } from './require-import.ts'

type RowKey = ImportKey & { rowNumber: number }

/** What the officer says of one row: leave it out, it is this record's person, it is a new person; nothing: as it was found. */
export const chooseImportRow = command({
  name: 'members.choose-import-row',
  summary: 'Chọn cách xử lý một dòng của lần nhập đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    importId: id,
    rowNumber: id,
    choice: optional(choice('Cách xử lý', ['skip', 'same', 'new'])),
    /** For `same`: whose record; may stay away where only one is possible. */
    memberId: optional(id),
  }),
  async run(ctx, { choice, memberId, ...key }) {
    const { state } = await requireImport(ctx, key)
    if (state !== 'checked') throw new Refused('Lần nhập này không còn chọn được nữa.')
    const row = await rowOf(ctx, key)
    if (row.kind === 'error')
      throw new Refused('Dòng có lỗi luôn được bỏ qua; hãy sửa trong tệp rồi tải lên lại.')
    if (row.kind !== 'unclear') {
      if (choice && choice !== 'skip')
        throw new Refused('Dòng này đã rõ là ai; chỉ có thể bỏ qua hoặc giữ nguyên.')
      await set(ctx, key, { choice })
      return {}
    }
    if (choice === 'same') await set(ctx, key, await sameAs(ctx, key, row.candidates, memberId))
    else {
      if (choice === 'new' && !row.canBeNew)
        throw new Refused(
          'Để ghi là người mới, dòng này cần có giới tính và ngày vào công đoàn; hãy bổ sung trong tệp rồi tải lên lại.',
        )
      await set(ctx, key, {
        choice,
        memberId: null,
        changes: '{}',
        joins: choice === 'new',
        personId: row.ownPersonId,
      })
    }
    return {}
  },
})

async function rowOf(ctx: Context, { unitId, importId, rowNumber }: RowKey) {
  const { rows } = await sql<{
    kind: string
    candidates: Candidate[]
    canBeNew: boolean
    ownPersonId: number | null
  }>`
    select row.kind, row.candidates, row.fields ? 'sex' and row.joined_on is not null as can_be_new,
      person.id as own_person_id
    from members.import_row as row
    left join identity.person as person on person.national_id_digest = row.national_id_digest
    where row.unit_id = ${unitId} and row.import_id = ${importId} and row.row_number = ${rowNumber}`.execute(
    ctx.db,
  )
  const [row] = rows
  if (!row) throw new NotFound()
  return row
}

async function sameAs(
  ctx: Context,
  { unitId, importId, rowNumber }: RowKey,
  candidates: readonly Candidate[],
  memberId: number | null,
) {
  const candidate = memberId
    ? candidates.find((one) => one.memberId === memberId)
    : candidates.length === 1
      ? candidates[0]
      : undefined
  if (!candidate) throw new Refused('Hãy chọn đúng hồ sơ của người này.')
  if (candidate.problem) throw new Refused(candidate.problem)
  const claimed = await ctx.db
    .selectFrom('members.importRow')
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .where('rowNumber', '<>', rowNumber)
    .where('memberId', '=', candidate.memberId)
    .where('kind', '<>', 'error')
    .select('rowNumber')
    .executeTakeFirst()
  if (claimed)
    throw new Refused(`Hồ sơ của ${candidate.name} đã được ghép với dòng ${claimed.rowNumber}.`)
  return {
    choice: 'same' as const,
    memberId: candidate.memberId,
    personId: candidate.personId,
    changes: JSON.stringify(candidate.changes),
    joins: candidate.joins,
  }
}

type Chosen = {
  choice: 'skip' | 'same' | 'new' | null
  memberId?: number | null
  personId?: number | null
  changes?: string
  joins?: boolean
}

async function set(
  ctx: Context,
  { unitId, importId, rowNumber }: RowKey,
  chosen: Chosen,
): Promise<void> {
  await ctx.db
    .updateTable('members.importRow')
    .set(chosen)
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .where('rowNumber', '=', rowNumber)
    .execute()
}
