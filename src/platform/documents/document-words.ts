import { formatDayLong } from '../vietnamese/dates.ts'
import type { StateDocument } from './state-document.ts'

export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc'

/** The italic line under the motto: 'Nam Định, ngày 05 tháng 02 năm 2026'. */
export function dateline(document: StateDocument): string {
  return `${document.place}, ${formatDayLong(document.day)}`
}

/** What an annex says about the document it belongs to. */
export function annexReference(document: StateDocument): string {
  const kind = document.kind ? inSentence(document.kind) : 'Công văn'
  const number = document.number.replace(/^số\s*:\s*/iu, '')
  const body = document.issuingBodyName ? ` của ${document.issuingBodyName}` : ''
  return `(Kèm theo ${kind} số ${number} ${formatDayLong(document.day)}${body})`
}

/** Annexes carry Roman numerals once there are two of them. */
export function annexLabel(index: number, count: number): string {
  return count < 2 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`
}

/** The last two words stay together, so that a centred line never ends in one word alone. */
export function withLastWordsBound(text: string): string {
  return text.replace(/ (?=[^ ]+$)/u, '\u00A0')
}

/** A recipient as a line of the list: dash in front, semicolon behind, full stop at the end. */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((recipient, index) => {
    const bare = recipient.replace(/^[-–]\s*/u, '').replace(/[;.\s]+$/u, '')
    return `- ${bare}${index === recipients.length - 1 ? '.' : ';'}`
  })
}

/** 'BÁO CÁO' as a word within a sentence: 'Báo cáo'. */
function inSentence(capitals: string): string {
  const lower = capitals.toLocaleLowerCase('vi')
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1)
}

function roman(number: number): string {
  const steps: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = number
  let text = ''
  for (const [value, letters] of steps) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}
