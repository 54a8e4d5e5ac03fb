import { Refused } from '#platform/errors.ts'
import type { ToldStatement } from './statement-message.ts'
import { all, type Element, textAt, xmlTree } from './xml-tree.ts'

/** The booked entries of a camt.053 message (ISO 20022, versions 02 to 13 alike), each account's statements one by one. */
export function readCamt053(xml: string): ToldStatement[] {
  const statements = all(treeOf(xml), 'Document/BkToCstmrStmt/Stmt')
  if (statements.length === 0) throw new Refused('Tệp camt.053 này không có sao kê nào.')
  return statements.map((statement) => {
    const entries = all(statement, 'Ntry').filter(isBooked)
    const lines = entries.map(lineOf)
    requireSum(statement, lines)
    return {
      account: textAt(statement, 'Acct/Id/IBAN') || textAt(statement, 'Acct/Id/Othr/Id'),
      currency: currencyOf(statement),
      lines,
    }
  })
}

function treeOf(xml: string): Element {
  try {
    return xmlTree(xml)
  } catch (error) {
    throw new Refused(
      'Tệp camt.053 này hỏng hoặc tải chưa hết. Hãy tải lại từ ngân hàng, hoặc tải sao kê kiểu .xlsx, .csv.',
      { cause: error },
    )
  }
}

/** Pending and informational entries are not in the account. Version 02 has the code bare, later ones in an element of its own. */
function isBooked(entry: Element): boolean {
  const state = textAt(entry, 'Sts/Cd') || textAt(entry, 'Sts')
  return state === '' || state === 'BOOK'
}

/** One line an entry, also where the bank put many payments into one: the account moved once. */
function lineOf(entry: Element): ToldStatement['lines'][number] {
  const parts = all(entry, 'NtryDtls/TxDtls')
  const said = [
    ...parts.flatMap((part) => all(part, 'RmtInf/Ustrd').map(({ text }) => text)),
    ...parts.map((part) => textAt(part, 'AddtlTxInf')),
    textAt(entry, 'AddtlNtryInf'),
  ]
  const booked = textAt(entry, 'BookgDt/Dt') || textAt(entry, 'BookgDt/DtTm')
  const valued = textAt(entry, 'ValDt/Dt') || textAt(entry, 'ValDt/DtTm')
  const day = (booked || valued).slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Refused('Sao kê có dòng không ghi ngày.')
  return {
    day,
    amount: signed(entry),
    description: [...new Set(said.filter(Boolean))].join(' · '),
    bankReference:
      textAt(entry, 'AcctSvcrRef') ||
      textAt(parts[0], 'Refs/AcctSvcrRef') ||
      textAt(entry, 'NtryRef'),
  }
}

/** In positive, out negative, also of a reversal: the mark tells which way this entry went. Null where it is not whole đồng. */
function signed(element: Element): number | null {
  const [, whole, part = ''] = textAt(element, 'Amt').match(/^\+?(\d+)(?:\.(\d*))?$/) ?? []
  const amount = Number(whole)
  if (whole === undefined || /[1-9]/.test(part) || !Number.isSafeInteger(amount)) return null
  if (amount === 0) return 0
  return textAt(element, 'CdtDbtInd') === 'CRDT' ? amount : -amount
}

function currencyOf(statement: Element): string {
  const of = [...all(statement, 'Ntry/Amt'), ...all(statement, 'Bal/Amt')]
  const currencies = new Set(of.map(({ attributes }) => attributes.Ccy ?? ''))
  return [...currencies].find((one) => one !== 'VND') ?? 'VND'
}

/** The balance before and the lines make the balance after, where the bank tells both. */
function requireSum(statement: Element, lines: ToldStatement['lines']): void {
  const balance = (...codes: string[]) => {
    const found = all(statement, 'Bal').find((one) =>
      codes.includes(textAt(one, 'Tp/CdOrPrtry/Cd')),
    )
    return found ? signed(found) : null
  }
  const before = balance('OPBD', 'PRCD')
  const after = balance('CLBD')
  if (before === null || after === null) return
  const moved = lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  if (lines.every(({ amount }) => amount !== null) && before + moved !== after)
    throw new Refused(
      'Sao kê không khớp: số dư đầu cộng các dòng không ra số dư cuối. Hãy tải lại từ ngân hàng.',
    )
}
