// The elector's side of RFC 9474, in the browser. The library is fetched only where a paper is taken.

/** A paper of which the server has not signed anything yet; the inverse never leaves the phone. */
export type BlindedPaper = { message: string; blinded: string; inverse: string; publicKey: string }

const name = { name: 'RSA-PSS', hash: 'SHA-384' }

async function protocol() {
  const { RSABSSA } = await import('@cloudflare/blindrsa-ts')
  return RSABSSA.SHA384.PSS.Randomized()
}

const keyOf = (publicKey: string) =>
  crypto.subtle.importKey('spki', bytesOf(publicKey), name, true, ['verify'])

/** Makes a paper: 32 random bytes, and what the server is shown of them, which is as random. @param publicKey the vote's, in base64 */
export async function blindPaper(publicKey: string): Promise<BlindedPaper> {
  const suite = await protocol()
  const message = suite.prepare(crypto.getRandomValues(new Uint8Array(32)))
  const { blindedMsg, inv } = await suite.blind(await keyOf(publicKey), message)
  return {
    publicKey,
    message: textOf(message),
    blinded: textOf(blindedMsg),
    inverse: textOf(inv),
  }
}

/** Takes the blinding off what the server signed. @throws Error where the signature is not one of the vote's key */
export async function unblindPaper(
  { publicKey, message, inverse }: BlindedPaper,
  blindSignature: string,
): Promise<{ message: string; signature: string }> {
  const suite = await protocol()
  const key = await keyOf(publicKey)
  const [paper, signed, inv] = [message, blindSignature, inverse].map(bytesOf) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  return { message, signature: textOf(await suite.finalize(key, paper, signed, inv)) }
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

function textOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
