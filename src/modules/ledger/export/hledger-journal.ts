import { voucherCode } from '../labels.ts'
import type { BookEntry, WholeBook } from './export-book.ts'

const roots = {
  asset: 'Assets',
  liability: 'Liabilities',
  equity: 'Equity',
  income: 'Income',
  expense: 'Expenses',
} as const

/** The book as a journal that `hledger check --strict` accepts: every account and the currency are declared. */
export function hledgerJournal({ unitName, accounts, parts, entries }: WholeBook): string {
  const nameOf = new Map(
    accounts.flatMap(({ code, name, kind }) =>
      parts.map((part) => [
        `${code}/${part.id}`,
        `${roots[kind]}:${code} ${plain(name)}:${part.id} ${plain(part.name)}`,
      ]),
    ),
  )
  const used = new Set(
    entries.flatMap(({ lines }) => lines.map(({ account, partId }) => `${account}/${partId}`)),
  )
  return [
    `; Sổ quỹ: ${plain(unitName)}`,
    'commodity 1000. VND',
    '',
    ...[...nameOf].filter(([place]) => used.has(place)).map(([, name]) => `account ${name}`),
    '',
    ...entries.flatMap((entry) => [
      [entry.day, codeOf(entry), payeeAndSummary(entry)].filter(Boolean).join(' '),
      ...entry.lines.map(
        ({ account, partId, amount, partyName }) =>
          `    ${nameOf.get(`${account}/${partId}`)}  ${amount} VND${partyName ? `  ; ${plain(partyName)}` : ''}`,
      ),
      '',
    ]),
  ].join('\n')
}

function codeOf({ voucherKind, voucherNumber, voucherYear }: BookEntry): string {
  return voucherKind && voucherNumber && voucherYear
    ? `(${voucherCode(voucherKind, voucherNumber, voucherYear)})`
    : ''
}

function payeeAndSummary({ counterpart, summary }: BookEntry): string {
  return counterpart ? `${plain(counterpart)} | ${plain(summary)}` : plain(summary)
}

/** On one line, without the signs that begin something else: two blanks, comments, parts of account names. */
function plain(text: string): string {
  return text
    .replace(/[;|:()[\]*!=@]/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
}
