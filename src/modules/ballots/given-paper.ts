import {
  constants,
  createPrivateKey,
  createPublicKey,
  publicEncrypt,
  randomBytes,
  sign,
} from 'node:crypto'

/** A paper as the phone sends it, in base64. */
export type Filled = { message: string; signature: string }

const modulus = (spki: Buffer) => {
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return {
    key,
    n: BigInt(
      `0x${Buffer.from(String(key.export({ format: 'jwk' }).n), 'base64url').toString('hex')}`,
    ),
  }
}
const numberOf = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`)
const bytesOf = (number: bigint) => Buffer.from(number.toString(16).padStart(512, '0'), 'hex')

/**
 * The elector's side of the protocol with fresh blinding, in two milliseconds instead of the library's seventy: the encoded message
 * is won back from a signature that the test makes with the vote's own key. What the server and its tables see is the same.
 */
export function blindFast(publicKey: Buffer, privateKey: Buffer) {
  const { key, n } = modulus(publicKey)
  const message = randomBytes(64)
  const secret = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' })
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
  const raw = { key, padding: constants.RSA_NO_PADDING }
  const encoded = numberOf(publicEncrypt(raw, sign('sha384', message, { key: secret, ...pss })))
  const factor = numberOf(randomBytes(256)) % n
  const blinded = (encoded * numberOf(publicEncrypt(raw, bytesOf(factor)))) % n
  return {
    blinded: bytesOf(blinded).toString('base64'),
    finish(blindSignature: string): Filled {
      const signature = (numberOf(Buffer.from(blindSignature, 'base64')) * inverse(factor, n)) % n
      return {
        message: message.toString('base64'),
        signature: bytesOf(signature).toString('base64'),
      }
    },
  }
}

/** By the extended Euclidean algorithm. */
function inverse(value: bigint, n: bigint): bigint {
  let [a, b, x, y] = [value, n, 1n, 0n]
  while (b > 0n) {
    const quotient = a / b
    ;[a, b, x, y] = [b, a - quotient * b, y, x - quotient * y]
  }
  return ((x % n) + n) % n
}
