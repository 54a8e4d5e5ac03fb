import { readDate } from '#platform/vietnamese/dates.ts'
import { tidyName } from '#platform/vietnamese/tidy-name.ts'

/** A line of a list as people type or paste it. */
export type ListLine = {
  line: number
  fullName: string
  /** The union that somebody comes from who is no member here. */
  fromName: string
  birthDay: string | null
  certificateNumber: string
  certificateDay: string | null
  hours: number | null
}
/** A line that was not understood, or of which it is not known who is meant. */
export type ListTrouble = { line: number; text: string; trouble: string }

const mostLines = 2000

/**
 * Reads a pasted list, one person a line, cells parted by tabs (from a spreadsheet), semicolons or bars: name; birth day or union;
 * number of the certificate; its day; hours. All but the name may be left out. A leading number, a line of headings and empty lines
 * are passed over.
 */
export function readList(text: string): { lines: ListLine[]; troubles: ListTrouble[] } {
  const lines: ListLine[] = []
  const troubles: ListTrouble[] = []
  const typed = text.normalize('NFC').split(/\r?\n/)
  for (const [index, raw] of typed.slice(0, mostLines).entries()) {
    const cells = raw.split(/[\t;|]/).map((cell) => cell.replace(/\s+/g, ' ').trim())
    if (/^\d{1,4}[.)]?$/.test(cells[0] ?? '')) cells.shift()
    if (cells.every((cell) => cell === '') || /^(họ (và )?tên|tên|stt|tt)$/i.test(cells[0] ?? ''))
      continue
    const read = readLine(index + 1, cells)
    if (typeof read === 'string')
      troubles.push({ line: index + 1, text: raw.trim().slice(0, 200), trouble: read })
    else lines.push(read)
  }
  if (typed.length > mostLines)
    troubles.push({ line: mostLines + 1, text: '', trouble: `danh sách dài quá ${mostLines} dòng` })
  return { lines, troubles }
}

/** The line, or in words what is wrong with it. */
function readLine(
  line: number,
  [name = '', who = '', certificateNumber = '', day = '', hours = '']: readonly string[],
): ListLine | string {
  const fullName = tidyName(name.replace(/^\d{1,4}[.)]\s*/, ''))
  if (!/\p{L}{2}/u.test(fullName)) return 'không có họ tên'
  if (fullName.length > 120) return 'họ tên dài quá'
  const isDate = /^[\d/. -]+$/.test(who) && who !== ''
  const birth = isDate ? readDate(who) : null
  if (birth && !birth.ok) return `ngày sinh “${who}”: ${birth.message}`
  const issued = day === '' ? null : readDate(day)
  if (issued && !issued.ok) return `ngày cấp “${day}”: ${issued.message}`
  const counted = hours === '' ? null : Number(hours)
  if (counted !== null && !(Number.isInteger(counted) && counted >= 1 && counted <= 5000))
    return `số giờ “${hours}” chưa đúng`
  return {
    line,
    fullName,
    fromName: isDate ? '' : who.slice(0, 200),
    birthDay: birth?.ok ? birth.day : null,
    certificateNumber: certificateNumber.slice(0, 60),
    certificateDay: issued?.ok ? issued.day : null,
    hours: counted,
  }
}
