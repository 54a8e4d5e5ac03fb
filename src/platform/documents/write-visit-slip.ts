import { type Typeset, typeset } from './typst.ts'

/**
 * The slip that goes with a visit (Phiếu thăm hỏi đoàn viên, form C11-TLĐ of Guidance 47/HD-TLĐ of 30/12/2021). The form's fields
 * are known, its exact drawing is not: the layout is ours, that of the vouchers. Amounts and days are already in words.
 */
export type VisitSlip = {
  unionName: string
  upperName: string
  number: string
  /** 'Ngày 05 tháng 3 năm 2026' */
  dayLine: string
  fullName: string
  groupName: string
  reason: string
  /** '500.000' */
  amount: string
  amountInWords: string
  visitors: string
  /** Names under the places to sign; empty where nobody holds the post. */
  chair: string
  accountant: string
}

/** Slips on A5, one a page, as PDF. One at least. */
export async function writeVisitSlips(slips: readonly VisitSlip[]): Promise<Buffer> {
  return typesetVisitSlips(slips).pdf
}

/** The same with its page count and the typesetter's warnings. */
export function typesetVisitSlips(slips: readonly VisitSlip[]): Typeset {
  return typeset('visit-slip.typ', slips)
}
