import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'
import { Invalid } from '#platform/errors.ts'

/** RFC 9474 with the variant RSABSSA-SHA384-PSS-Randomized, its recommended one. */
export const modulusBits = 2048
export const signatureBytes = modulusBits / 8
/** 32 random bytes that the variant puts before the 32 of the paper itself. */
export const messageBytes = 64
const saltLength = 48

const generate = promisify(generateKeyPair)

/** A new key for one vote: both halves in DER. */
export async function newSigningKey(): Promise<{ publicKey: Buffer; privateKey: Buffer }> {
  const pair = await generate('rsa', { modulusLength: modulusBits, publicExponent: 65_537 })
  return {
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }),
  }
}

/**
 * The server's step of the protocol (RFC 9474, 4.3). OpenSSL's own arithmetic, which takes the same time whatever the key; the
 * steps of the elector are in the browser (screens/paper/take.ts).
 * @throws Invalid for what is no blinded message for this key
 */
export function signBlindly(privateKey: Buffer | KeyObject, blinded: Buffer): Buffer {
  const key = Buffer.isBuffer(privateKey)
    ? createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' })
    : privateKey
  const padding = constants.RSA_NO_PADDING
  try {
    const signed = privateDecrypt({ key, padding }, blinded)
    // A fault in the arithmetic would give the key away: what was signed must come back.
    const again = publicEncrypt({ key: createPublicKey(key as never), padding }, signed)
    if (again.equals(blinded)) return signed
  } catch {
    // Not a number below the modulus, or not of its length.
  }
  throw new Invalid({ blinded: ['Yêu cầu phát phiếu không đúng dạng'] })
}

/** Whether a paper bears the signature of its vote. */
export function isGenuine(publicKey: Buffer, message: Buffer, signature: Buffer): boolean {
  if (message.length !== messageBytes || signature.length !== signatureBytes) return false
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' })
  const padding = constants.RSA_PKCS1_PSS_PADDING
  return verify('sha384', message, { key, padding, saltLength }, signature)
}
