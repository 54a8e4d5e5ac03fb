import { type Mt940Line, Parser } from 'mt940js'
import { Refused } from '#platform/errors.ts'
import type { ToldStatement } from './statement-message.ts'

/** The statements of an MT940 message (SWIFT). The library compares the lines with the balances before and after. */
export function readMt940(text: string): ToldStatement[] {
  return parsed(text).map(({ accountIdentification, currency, transactions }) => ({
    account: accountIdentification,
    currency,
    lines: transactions.map((line) => ({
      day: bookedOn(line),
      amount: line.amount,
      description: inOnePiece(line.details),
      bankReference: line.bankReference || line.reference.replace(/^NONREF$/, ''),
    })),
  }))
}

/** Some banks cut the text into numbered pieces of 27 letters: '?20Cong doan phi ?21thang 1'. */
function inOnePiece(details: string): string {
  return /^\d{0,3}[?>]\d\d/.test(details) ? details.replace(/[?>]\d\d/g, ' ') : details
}

function parsed(text: string) {
  try {
    return new Parser().parse(text)
  } catch (error) {
    throw new Refused(
      `Tệp MT940 này không đọc được: ${/turnover/.test(String(error)) ? 'các dòng không cộng khớp với số dư đầu và cuối' : 'tệp hỏng hoặc thiếu phần'}. Hãy tải lại từ ngân hàng, hoặc tải sao kê kiểu .xlsx, .csv.`,
      { cause: error },
    )
  }
}

/** The entry day has no year of its own: it is the one that brings it nearest to the value day. */
function bookedOn({ date, entryDate }: Mt940Line): string {
  if (!entryDate) return dayOf(date)
  const years = [-1, 0, 1].map((shift) => {
    const day = new Date(entryDate)
    day.setUTCFullYear(date.getUTCFullYear() + shift)
    return day
  })
  const distance = (day: Date) => Math.abs(day.getTime() - date.getTime())
  return dayOf(years.reduce((best, day) => (distance(day) < distance(best) ? day : best)))
}

function dayOf(day: Date): string {
  return day.toISOString().slice(0, 10)
}
