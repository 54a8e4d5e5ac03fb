export type Entry = { day: string; amount: number; text: string; reference: string }

/** What the reader should find: reversals go the way their mark says. */
export const entries: readonly Entry[] = [
  { day: '2026-01-05', amount: 1_500_000, text: 'Công đoàn phí & quỹ tháng 01', reference: 'FT1' },
  { day: '2026-01-05', amount: -2_000_000, text: 'Chi thăm ốm bà Lê Thị Hồng', reference: 'FT2' },
  { day: '2026-01-06', amount: 2_000_000, text: 'Hoàn lại lệnh chi FT2', reference: 'FT3' },
]

type Given = { account?: string; currency?: string; opening?: number; wrongBy?: number }

const sumOf = (list: readonly Entry[]) => list.reduce((sum, { amount }) => sum + amount, 0)
const short = (day: string) => day.slice(2).replaceAll('-', '')

/** One statement of an MT940 message; reversals ('RC', 'RD') are what comes back. */
export function mt940(
  list: readonly Entry[],
  { account = '0011001234567', currency = 'VND', opening = 5_000_000, wrongBy = 0 }: Given = {},
): string {
  const lines = list.map(({ day, amount, text, reference }) => {
    const back = text.startsWith('Hoàn lại')
    const mark = back ? (amount > 0 ? 'RD' : 'RC') : amount > 0 ? 'C' : 'D'
    const moved = `${Math.abs(amount)},`
    return `:61:${short(day)}${short(day).slice(2)}${mark}${moved}NTRFNONREF//${reference}\r\n:86:${text}`
  })
  return [
    '{1:F01NGANHANGXXXX0000000000}{2:I940NGANHANGXXXXN}{4:',
    ':20:SK0001',
    `:25:NGANHANG/${account}`,
    ':28C:5/1',
    `:60F:C260104${currency}${opening},`,
    ...lines,
    `:62F:C260106${currency}${opening + sumOf(list) + wrongBy},`,
    '-}',
  ].join('\r\n')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A camt.053 message of one statement, with one entry more that is only pending. */
export function camt053(
  list: readonly Entry[],
  { account = '0011001234567', currency = 'VND', opening = 5_000_000, wrongBy = 0 }: Given = {},
): string {
  const balance = (code: string, amount: number) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${Math.abs(amount)}.00</Amt>
      <CdtDbtInd>${amount < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd></Bal>`
  const entry = ({ day, amount, text, reference }: Entry, state = '<Cd>BOOK</Cd>') => `<Ntry>
    <Amt Ccy="${currency}">${Math.abs(amount)}</Amt><CdtDbtInd>${amount < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd>
    <RvslInd>${text.startsWith('Hoàn lại')}</RvslInd><Sts>${state}</Sts><BookgDt><Dt>${day}</Dt></BookgDt>
    <AcctSvcrRef>${reference}</AcctSvcrRef>
    <NtryDtls><TxDtls><RmtInf><Ustrd>${escaped(text)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
  <Acct><Id><Othr><Id>${account}</Id></Othr></Id></Acct>
  ${balance('OPBD', opening)}${balance('CLBD', opening + sumOf(list) + wrongBy)}
  ${list.map((one) => entry(one)).join('\n')}
  ${entry({ day: '2026-01-07', amount: 7, text: 'Chưa hạch toán', reference: '' }, 'PDNG')}
</Stmt></BkToCstmrStmt></Document>`
}
