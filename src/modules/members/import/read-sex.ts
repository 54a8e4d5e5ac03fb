import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { Sex } from '../labels.ts'

type Reader = {
  has(key: string): boolean
  text(key: string): string
  value(key: string): string | number | null
  wrong(key: string, sentence: string): void
}

const words: Record<string, Sex> = {
  nu: 'female',
  female: 'female',
  f: 'female',
  ba: 'female',
  co: 'female',
  nam: 'male',
  male: 'male',
  m: 'male',
  ong: 'male',
}

/** The sex in a column of its own, or by which of the two columns 'Nam' and 'Nữ' holds a cross or the birth day. */
export function readSex({ has, text, value, wrong }: Reader): {
  sex: Sex | undefined
  /** The column that holds the birth day in place of a cross. */
  birthKey?: 'maleMark' | 'femaleMark'
} {
  const typed = text('sex')
  const sex = words[searchKey(typed)]
  if (typed && !sex) {
    wrong('sex', `“${typed}” không phải giới tính; hãy ghi “Nam” hoặc “Nữ”`)
    return { sex: undefined }
  }
  const [male, female] = [value('maleMark'), value('femaleMark')]
  if (male !== null && female !== null && !sex)
    wrong('femaleMark', 'Cả hai cột Nam và Nữ đều được đánh dấu')
  // A list with the column 'Nữ' alone marks the women; everybody else is a man.
  if (!sex && has('femaleMark') && !has('maleMark') && female === null) return { sex: 'male' }
  if (sex || (male === null) === (female === null)) return { sex }
  const key = female !== null ? 'femaleMark' : 'maleMark'
  const holdsDay = /\d{4}|\d[/.-]\d/.test(String(value(key)))
  return {
    sex: key === 'femaleMark' ? 'female' : 'male',
    ...(holdsDay && { birthKey: key }),
  }
}
