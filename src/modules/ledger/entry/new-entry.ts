import type { Day } from '#platform/clock.ts'
import type { AccountRef } from '../account/account-codes.ts'

/** Debits are positive, credits negative; whole đồng. `partId`: the general part unless said otherwise. */
export type NewPosting = {
  account: AccountRef
  partId?: number
  amount: number
  personId?: number | null
  partyName?: string
}

/** The paper that goes with money coming in (phiếu thu) or going out (phiếu chi). Its amount is what the entry moves. */
export type NewVoucher = {
  kind: 'receipt' | 'payment'
  /** Who paid or was paid. */
  counterpart: string
  address?: string
  /** As on the paper; the entry's summary unless said otherwise. */
  reason?: string
  /** Sheets of paper that belong to it. */
  attachedCount?: number
}

export type EntryKind = 'opening' | 'receipt' | 'payment' | 'transfer' | 'general'

/** An entry that is to be written. Its postings add up to nought within each part. */
export type NewEntry = {
  day: Day
  summary: string
  /** Taken from the voucher unless said otherwise. */
  kind?: EntryKind
  /** What of another module it is about: { kind: 'funds.loan', id: 17 }. */
  reference?: { kind: string; id: number }
  postings: readonly NewPosting[]
  voucher?: NewVoucher
}

/** `voucherNumber`: within the unit, its kind and the year of the day; null without a voucher. */
export type WrittenEntry = { entryId: number; voucherNumber: number | null }
