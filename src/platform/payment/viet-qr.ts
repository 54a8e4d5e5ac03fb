import { searchKey } from '../vietnamese/search-key.ts'
import { crc16 } from './crc16.ts'

export type TransferRequest = {
  /** Six digits by which NAPAS knows the bank. */
  bankBin: string
  /** Up to 19 letters and digits. */
  accountNumber: string
  /** Whole đồng; without it the payer types the amount. */
  amount?: number | undefined
  /** What the bank statement will say; banks carry 25 plain letters and digits at most. */
  reference: string
}

const longestReference = 25

/**
 * The text of a VietQR for a transfer to an account: EMVCo QR for merchant-presented payment with NAPAS's data (tag 38,
 * service QRIBFTTA, currency 704). Made here; no server is asked.
 * @throws Error for a bank, an account or an amount that cannot be written.
 */
export function vietQr({ bankBin, accountNumber, amount, reference }: TransferRequest): string {
  if (!/^\d{6}$/.test(bankBin)) throw new Error(`not a bank: ${bankBin}`)
  if (!/^[0-9A-Za-z]{1,19}$/.test(accountNumber))
    throw new Error(`not an account: ${accountNumber}`)
  if (amount !== undefined && !(Number.isSafeInteger(amount) && amount > 0 && amount < 1e13))
    throw new Error(`not an amount: ${amount}`)
  const account = field('00', bankBin) + field('01', accountNumber)
  const body =
    field('00', '01') +
    field('01', amount === undefined ? '11' : '12') +
    field('38', field('00', 'A000000727') + field('01', account) + field('02', 'QRIBFTTA')) +
    field('53', '704') +
    (amount === undefined ? '' : field('54', String(amount))) +
    field('58', 'VN') +
    field('62', field('08', transferReference(reference)))
  return `${body}6304${crc16(`${body}6304`)}`
}

/** 'Quỹ tương trợ T3/2024 – Hòa' → 'QUY TUONG TRO T3 2024 HOA': what every bank carries unchanged. */
export function transferReference(text: string): string {
  const plain = searchKey(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
  return plain.slice(0, longestReference).trim() || 'CONG DOAN'
}

function field(tag: string, value: string): string {
  return tag + String(value.length).padStart(2, '0') + value
}
