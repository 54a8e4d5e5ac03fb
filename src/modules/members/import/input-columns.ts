import type { KnownColumn } from '#platform/spreadsheet/find-table.ts'
import type { OwnField } from './catalog.ts'
import { extraColumns, memberColumns } from './member-columns.ts'

/** Columns that are taken in but never written: a name in two cells, the sex as a place for a cross or a birth day. */
export const splitColumns = [
  {
    key: 'familyName',
    header: 'Họ và tên đệm',
    names: ['Họ và tên đệm', 'Họ đệm', 'Họ và chữ đệm', 'Họ lót', 'Họ'],
  },
  { key: 'givenName', header: 'Tên', names: ['Tên'] },
  { key: 'maleMark', header: 'Nam (đánh dấu hoặc ngày sinh)', names: ['Nam', 'Năm sinh nam'] },
  { key: 'femaleMark', header: 'Nữ (đánh dấu hoặc ngày sinh)', names: ['Nữ', 'Năm sinh nữ'] },
] as const

/** Headings that look like ours and mean something else; they are met, and left out. */
const strangers = ['STT', 'Ghi chú', 'Chức vụ công đoàn', 'Chức vụ đảng', 'Ngày vào đảng', 'Ký tên']

/** Everything that a heading can be recognised as. */
export function inputColumns(ownFields: readonly OwnField[]): KnownColumn[] {
  return [
    ...memberColumns,
    ...splitColumns,
    ...extraColumns(ownFields),
    ...strangers.map((name) => ({ key: `-${name}`, names: [name] })),
  ]
}

/** The columns that an officer can choose from, with their names. */
export function columnChoices(ownFields: readonly OwnField[]): { key: string; label: string }[] {
  return [...memberColumns, ...splitColumns, ...extraColumns(ownFields)].map(({ key, header }) => ({
    key,
    label: header,
  }))
}
