import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '#platform/fields.ts'
import { listInput, pageOf, searchPattern } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { manageMembers } from '../permissions.ts'
import { catalogOf } from './catalog.ts'
import { changesInWords } from './changes-in-words.ts'
import type { Changes } from './compare-row.ts'
import type { Candidate, Kind } from './judge-rows.ts'

/** The preview: what each row means, with changes in words, and for unclear rows whom they may be about. */
export const listImportRows = query({
  name: 'members.list-import-rows',
  summary: 'Bản xem trước của lần nhập đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    importId: id,
    kind: z.enum(['', 'add', 'change', 'same', 'unclear', 'error', 'note']).default('').catch(''),
    ...listInput(['row', 'name']),
  }),
  async run(ctx, { unitId, importId, kind, ...state }) {
    let rows = ctx.db
      .selectFrom('members.importRow as row')
      .where('row.unitId', '=', unitId)
      .where('row.importId', '=', importId)
      .select([
        'row.rowNumber',
        sql<Kind>`row.kind`.as('kind'),
        sql<'skip' | 'same' | 'new' | null>`row.choice`.as('choice'),
        'row.memberId',
        'row.fullName',
        sql<string | null>`row.fields ->> 'birth_day'`.as('birthDay'),
        'row.joinedOn',
        'row.nationalIdTail',
        sql<Changes>`row.changes`.as('changes'),
        sql<Candidate[]>`row.candidates`.as('candidates'),
        sql<string[]>`row.problems`.as('problems'),
        sql<string[]>`row.notes`.as('notes'),
      ])
    if (kind === 'note') rows = rows.where(sql<boolean>`row.notes <> '[]'`)
    else if (kind) rows = rows.where('row.kind', '=', kind)
    if (state.q) rows = rows.where('row.searchKey', 'like', searchPattern(state.q))
    const list = await pageOf(
      rows,
      state,
      { row: 'row.row_number', name: 'row.search_key' },
      'row.row_number',
    )
    const catalog = await catalogOf(ctx, unitId)
    return {
      ...list,
      rows: list.rows.map((row) => ({
        ...row,
        birthDay: row.birthDay && formatDay(row.birthDay),
        joinedOn: row.joinedOn && formatDay(row.joinedOn),
        changes: changesInWords(row.changes, catalog),
        candidates: row.candidates.map((candidate) => ({
          ...candidate,
          birthDay: candidate.birthDay && formatDay(candidate.birthDay),
          changes: changesInWords(candidate.changes, catalog),
        })),
      })),
    }
  },
})
