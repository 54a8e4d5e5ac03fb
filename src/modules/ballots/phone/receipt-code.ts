// Read by the server and by the browser: nothing of either is used but what both have.

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The receipt of a paper, by which its holder finds the ballot among the counted ones: 'K7QM-2D9X-HT41' (60 bits). */
export async function receiptCode(voteId: number, message: Uint8Array): Promise<string> {
  const named = new TextEncoder().encode(`congdoan-mo/receipt/${voteId}/`)
  const text = new Uint8Array([...named, ...message])
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  const code = Array.from(digest.subarray(0, 12), (byte) => letters[byte % 32]).join('')
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}
