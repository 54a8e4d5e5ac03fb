import type { Cell } from '#platform/spreadsheet/cell.ts'
import type { Sex } from '../labels.ts'

/** Where a row comes from: its cells by column key, and how its places are named to a person ('Ô D17'). */
export type SourceRow = {
  rowNumber: number
  cell(key: string): Cell | undefined
  /** Whether the file has this column at all. */
  has(key: string): boolean
  place(key: string): string
}

/** The columns of a member's record that a file can fill; what is not given stays as it is. */
export type MemberFields = Partial<{
  fullName: string
  sortKey: string
  sex: Sex
  birthDay: string
  ethnicGroup: string
  hometown: string
  address: string
  phone: string
  email: string
  jobTitle: string
  workerType: string
  professionalLevel: string
  politicalLevel: string
  cardNumber: string
  cardIssuedOn: string
  /** By the own field's id; only those given. */
  extra: Record<string, string>
}>

/** A row of the file, understood. Problems and notes are Vietnamese sentences that begin with the cell's address. */
export type MemberRow = {
  rowNumber: number
  memberId: number | null
  fullName: string
  nationalId: string | null
  fields: MemberFields
  joinedOn: string | null
  groupId: number | null
  groupName: string | null
  /** A group that does not exist yet and is to be opened. */
  newGroup: string | null
  problems: string[]
  notes: string[]
  /** Puts the cell of a column before a sentence. */
  at(key: string, sentence: string): string
}

/** How the officer wants the file to be taken. */
export type ImportOptions = {
  /** Texts of columns in old fonts are turned into Unicode. */
  convertFonts: boolean
  /** Rows that Excel hides are taken as well. */
  withHidden: boolean
  /** For new members whose day is not in the file. */
  joinedOn: string | null
  /** Groups that the unit does not have are opened on that day; null: they are errors. */
  openGroupsOn: string | null
}
