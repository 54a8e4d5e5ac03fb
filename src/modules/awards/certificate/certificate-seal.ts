import { timingSafeEqual } from 'node:crypto'
import { digestOf } from '#platform/secret-box.ts'

/** What a certificate says. Everything here is bound by its seal. */
export type Sealed = {
  unitId: number
  year: number
  number: number
  amount: number
  kind: string
  name: string
  ofName: string
  titleName: string
  about: string
  decisionNumber: string
  decidedOn: string
  issuerName: string
}

/**
 * A keyed digest (HMAC-SHA-256) over what is printed, in a fixed order. Whoever can write into the database but does not hold the
 * installation's key cannot make one that fits.
 */
export function sealOf(given: Sealed): Buffer {
  const { unitId, year, number, amount, kind, name, ofName } = given
  const { titleName, about, decisionNumber, decidedOn, issuerName } = given
  const words = [kind, name, ofName, titleName, about, decisionNumber, decidedOn, issuerName]
  return digestOf('certificate', JSON.stringify([unitId, year, number, amount, ...words]))
}

/** Whether what the rows say now is what was sealed when the certificate was issued. */
export function isUnchanged(given: Sealed, seal: Uint8Array): boolean {
  const expected = sealOf(given)
  return seal.length === expected.length && timingSafeEqual(seal, expected)
}

/** The unguessable code in the QR: 120 bits of a keyed digest, the same whenever the certificate is printed again. */
export function certificateCode(of: { unitId: number; year: number; number: number }): string {
  return digestOf('certificate-code', `${of.unitId}/${of.year}/${of.number}`)
    .subarray(0, 15)
    .toString('base64url')
}

/** Under this digest a certificate is found; the code itself is nowhere in the database. */
export function certificateCodeDigest(code: string): Buffer {
  return digestOf('certificate-code-digest', code)
}
