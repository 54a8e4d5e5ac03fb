import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { JudgedRow } from './judge-rows.ts'
import type { MemberRow } from './member-row.ts'

export type Twin = { sure: boolean; message: string }

/** Remembers what the rows so far were about, so that nobody stands in the file twice. */
export class SeenRows {
  private readonly rowOf = new Map<string, number>()
  private readonly idOf = new Map<number, string | null>()

  /** The earlier row that is about the same person, surely (same number) or perhaps (same name and birth day). */
  takeIn(row: MemberRow, { memberId }: Pick<JudgedRow, 'memberId'>): Twin | null {
    const { nationalId, rowNumber, fullName } = row
    const { cardNumber, birthDay } = row.fields
    const byNumber =
      this.claim('nationalId', nationalId, 'số định danh', row) ??
      this.claim('cardNumber', cardNumber, 'số thẻ', row) ??
      this.claim('fullName', memberId, 'người', row)
    this.idOf.set(rowNumber, nationalId)
    const name = `name:${searchKey(fullName)}/${birthDay ?? ''}`
    const namesake = this.rowOf.get(name)
    if (namesake === undefined) this.rowOf.set(name, rowNumber)
    if (byNumber) return byNumber
    if (namesake === undefined || memberId !== null) return null
    if (nationalId && this.idOf.get(namesake)) return null
    const what = birthDay ? 'họ tên và ngày sinh' : 'họ tên'
    return { sure: false, message: row.at('fullName', `Trùng ${what} với dòng ${namesake}`) }
  }

  private claim(
    column: string,
    value: string | number | null | undefined,
    what: string,
    row: MemberRow,
  ): Twin | null {
    if (value === null || value === undefined) return null
    const key = `${column}:${value}`
    const earlier = this.rowOf.get(key)
    if (earlier === undefined) {
      this.rowOf.set(key, row.rowNumber)
      return null
    }
    return { sure: true, message: row.at(column, `Trùng ${what} với dòng ${earlier}`) }
  }
}
