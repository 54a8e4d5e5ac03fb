import { voucherCode } from '../labels.ts'
import type { BookEntry, WholeBook } from './export-book.ts'

const roots = {
  asset: 'Assets',
  liability: 'Liabilities',
  equity: 'Equity',
  income: 'Income',
  expense: 'Expenses',
} as const

/** The book as text that `bean-check` accepts: accounts are named by code and part, their names are beside their opening. */
export function beancountLedger({ unitName, accounts, parts, entries }: WholeBook): string {
  const firstDay = new Map<string, string>()
  for (const { day, lines } of entries)
    for (const { account, partId } of lines) {
      const place = `${account}/${partId}`
      if (!firstDay.has(place)) firstDay.set(place, day)
    }
  const opened = accounts.flatMap(({ code, name, kind }) =>
    parts.flatMap((part) => {
      const day = firstDay.get(`${code}/${part.id}`)
      return day
        ? [
            {
              place: `${code}/${part.id}`,
              account: `${roots[kind]}:${code}:Q${part.id}`,
              day,
              title: `${name}, ${part.name}`,
            },
          ]
        : []
    }),
  )
  const nameOf = new Map(opened.map(({ place, account }) => [place, account]))
  return [
    `option "title" ${quoted(`Sổ quỹ: ${unitName}`)}`,
    'option "operating_currency" "VND"',
    '',
    ...opened.flatMap(({ day, account, title }) => [
      `${day} open ${account} VND`,
      `  title: ${quoted(title)}`,
    ]),
    '',
    ...entries.flatMap((entry) => [
      `${entry.day} * ${entry.counterpart ? `${quoted(entry.counterpart)} ` : ''}${quoted(entry.summary)}`,
      ...codeLine(entry),
      ...entry.lines.map(
        ({ account, partId, amount }) => `  ${nameOf.get(`${account}/${partId}`)}  ${amount} VND`,
      ),
      '',
    ]),
  ].join('\n')
}

function codeLine({ voucherKind, voucherNumber, voucherYear }: BookEntry): string[] {
  return voucherKind && voucherNumber && voucherYear
    ? [`  voucher: ${quoted(voucherCode(voucherKind, voucherNumber, voucherYear))}`]
    : []
}

function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('"', '\\"').trim()}"`
}
