import { type Typeset, typeset } from './typst.ts'

/** A receipt (phiếu thu, form C40-BB) or payment voucher (phiếu chi, form C41-BB); amounts and days already in words. */
export type Voucher = {
  kind: 'receipt' | 'payment'
  unionName: string
  upperName: string
  /** '0012/2026' */
  number: string
  /** 'Ngày 05 tháng 3 năm 2026' */
  dayLine: string
  /** Codes of the accounts on both sides. */
  debit: string
  credit: string
  counterpart: string
  address: string
  reason: string
  /** '1.500.000' */
  amount: string
  /** 'Một triệu năm trăm nghìn đồng' */
  amountInWords: string
  /** Sheets of paper that belong to it. */
  attachedCount: number
  /** Names under the places to sign; empty where nobody holds the post. */
  chair: string
  accountant: string
  treasurer: string
  writer: string
  /** Printed across the paper when the voucher no longer counts; empty while it does. */
  cancelled: string
}

/** Vouchers on A5, one a page, as PDF. One at least. */
export async function writeVouchers(vouchers: readonly Voucher[]): Promise<Buffer> {
  return typesetVouchers(vouchers).pdf
}

/** The same with its page count and the typesetter's warnings. */
export function typesetVouchers(vouchers: readonly Voucher[]): Typeset {
  return typeset('voucher.typ', vouchers)
}
