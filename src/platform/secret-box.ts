import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { secretKey } from './secret-key.ts'

type Purpose = 'cipher' | 'digest' | 'sessions'

const nonceBytes = 12
const tagBytes = 16
const derived = new Map<Purpose, Buffer>()

/** A 32-byte key for one purpose, derived from the installation's secret, so that no key serves two purposes. */
function keyFor(purpose: Purpose): Buffer {
  const known = derived.get(purpose)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secretKey(), '', `congdoan-mo/${purpose}`, 32))
  derived.set(purpose, key)
  return key
}

/** Encrypts with AES-256-GCM; the result is nonce, tag and cipher text together. The same text never gives the same bytes. */
export function seal(text: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFor('cipher'), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** @throws Error when the bytes were changed or were sealed with another key. */
export function unseal(box: Buffer): string {
  const nonce = box.subarray(0, nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', keyFor('cipher'), nonce)
  decipher.setAuthTag(box.subarray(nonceBytes, nonceBytes + tagBytes))
  return (
    decipher.update(box.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
  )
}

/**
 * A keyed digest (HMAC-SHA-256) by which a secret is found again without being stored. `kind` keeps digests of
 * different things apart: the same text as an ID number and as a code gives two digests.
 */
export function digestOf(kind: string, text: string): Buffer {
  return createHmac('sha256', keyFor('digest')).update(`${kind}\n${text}`).digest()
}

/** The secret with which session cookies are signed and second factors are encrypted, as text. */
export function sessionSecret(): string {
  return keyFor('sessions').toString('base64')
}
