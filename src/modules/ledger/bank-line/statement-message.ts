import { createHash } from 'node:crypto'
import { Refused } from '#platform/errors.ts'
import { decodeText } from '#platform/spreadsheet/decode-text.ts'
import { readCamt053 } from './read-camt053.ts'
import { readMt940 } from './read-mt940.ts'

/** A line of a bank's statement: whole đồng, in positive, out negative. */
export type ToldLine = { day: string; amount: number; description: string; bankReference: string }
export type StatementLine = ToldLine & { digest: string }

/** What a message between banks says of one account; the account as the bank writes it. */
export type ToldStatement = {
  account: string
  currency: string
  lines: (Omit<ToldLine, 'amount'> & { amount: number | null })[]
}

/** 5 MB are some twenty thousand lines. */
const most = 5 * 1024 * 1024

/**
 * The lines of an MT940 or camt.053 message; null for any other file, which is then taken for a table.
 * @param number of the account in the book: chooses where the file tells of several.
 * @throws Refused when it is such a message and cannot be read, does not add up, is in another currency or tells of other accounts.
 */
export function readStatementMessage(
  bytes: Buffer,
  number: string,
): { lines: StatementLine[]; problems: string[] } | null {
  const read = readerOf(bytes)
  if (!read) return null
  if (bytes.length > most)
    throw new Refused('Tệp sao kê quá 5 MB; hãy tải sao kê theo từng tháng, từng quý.')
  const statements = chosen(read(decodeText(bytes)), number)
  const foreign = statements.find(({ currency }) => currency !== 'VND')
  if (foreign) throw new Refused(`Sao kê bằng ${foreign.currency}; sổ chỉ ghi đồng Việt Nam (VND).`)
  const told = statements.flatMap(({ lines }) => lines)
  return {
    lines: withDigests(told.flatMap((line) => asTold(line) ?? [])),
    problems: told.flatMap((line) =>
      asTold(line) ? [] : `Ngày ${line.day}, ${line.description}: số tiền có phần lẻ của đồng`,
    ),
  }
}

function readerOf(bytes: Buffer): ((text: string) => ToldStatement[]) | null {
  // Both begin in plain letters whatever the encoding of what follows; zeros and byte order marks are stepped over.
  const head = bytes.subarray(0, 4000).toString('latin1').replaceAll('\0', '')
  if (/BkToCstmrStmt/.test(head)) return readCamt053
  return /^:20:/m.test(head) && /^:60[FM]:/m.test(head) ? readMt940 : null
}

/** All of one account; of several the one whose number stands in the book. */
function chosen(statements: readonly ToldStatement[], number: string): readonly ToldStatement[] {
  const digits = (text: string) => text.replace(/[^0-9A-Za-z]/g, '')
  const accounts = [...new Set(statements.map(({ account }) => digits(account)))]
  const wanted = digits(number)
  const own = statements.filter(({ account }) => wanted && digits(account).endsWith(wanted))
  if (own.length > 0) return own
  if (wanted || accounts.length > 1)
    throw new Refused(
      `Sao kê của tài khoản ${accounts.join(', ')}, không phải tài khoản ${number || 'đã chọn (sổ chưa ghi số tài khoản)'}.`,
    )
  return statements
}

function asTold({ amount, ...line }: ToldStatement['lines'][number]): ToldLine | null {
  if (amount === null || !Number.isSafeInteger(amount)) return null
  const description = line.description.replace(/\s+/g, ' ').trim().slice(0, 1000)
  return { ...line, amount, description, bankReference: line.bankReference.slice(0, 100) }
}

/** Marks each line by all that it says, and by how often the same was said before: a statement sent again brings nothing twice. */
export function withDigests(lines: readonly ToldLine[]): StatementLine[] {
  const times = new Map<string, number>()
  return lines
    .filter(({ amount }) => amount !== 0)
    .map((line) => {
      const { day, amount, description, bankReference } = line
      const said = JSON.stringify({ day, amount, description, bankReference })
      const before = times.get(said) ?? 0
      times.set(said, before + 1)
      return { ...line, digest: createHash('sha256').update(`${before}${said}`).digest('hex') }
    })
}
