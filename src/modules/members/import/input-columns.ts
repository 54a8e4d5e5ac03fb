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
  {
    key: 'maleMark',
    header: 'Nam (đánh dấu hoặc ngày sinh)',
    names: ['Năm sinh nam', 'Ngày sinh nam', 'Ngày tháng năm sinh nam', 'Giới tính nam'],
  },
  {
    key: 'femaleMark',
    header: 'Nữ (đánh dấu hoặc ngày sinh)',
    names: ['Năm sinh nữ', 'Ngày sinh nữ', 'Ngày tháng năm sinh nữ', 'Giới tính nữ'],
  },
] as const

/**
 * Headings of one word that are values as well: met only in a heading that has been found by others, lest the first
 * member's 'Nữ' be taken for the second line of a heading.
 */
export const valueHeadings: Readonly<Record<string, string>> = {
  nam: 'maleMark',
  nu: 'femaleMark',
}

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
