import { digestOf } from '#platform/secret-box.ts'

/** The unguessable code in the QR of a card: the same for the same person and card number, so it can be printed again. */
export function cardCode(personId: number, cardNumber: string): string {
  return digestOf('member-card', `${personId}/${cardNumber}`).subarray(0, 15).toString('base64url')
}

/** Under this digest a card's code is kept and found. */
export function cardCodeDigest(code: string): Buffer {
  return digestOf('member-card-code', code)
}

/** The columns of a card, with what its code is found by. */
export function cardColumns(
  personId: number,
  card: { cardNumber: string; cardIssuedOn: string | null } | null,
) {
  if (!card) return { cardNumber: null, cardIssuedOn: null, cardDigest: null }
  return { ...card, cardDigest: cardCodeDigest(cardCode(personId, card.cardNumber)) }
}
