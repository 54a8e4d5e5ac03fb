import { qrCode } from './qr-code.ts'
import { type Typeset, typeset } from './typst.ts'

/** What is printed on a member's card; days already written the Vietnamese way. */
export type MemberCard = {
  unionName: string
  upperName: string
  fullName: string
  cardNumber: string
  birthDay: string
  joinedDay: string
  /** What a scanner reads, e.g. the address at which the card is checked. */
  qrText: string
  /** JPEG, PNG or WebP, best three wide to four high; the initials stand in when there is none. */
  photo?: Uint8Array
}

/** Cards of size ID-1 on A4 with cut marks, eight a page, as PDF. One card at least. */
export async function writeMemberCards(cards: readonly MemberCard[]): Promise<Buffer> {
  return typesetMemberCards(cards).pdf
}

/** The same with its page count and the typesetter's warnings. */
export function typesetMemberCards(cards: readonly MemberCard[]): Typeset {
  const photos = cards.flatMap(({ photo }, index) =>
    photo ? [{ path: photoPath(index), bytes: photo }] : [],
  )
  return typeset(
    'card.typ',
    cards.map(({ photo, qrText, ...words }, index) => ({
      ...words,
      initials: initials(words.fullName),
      qr: qrCode(qrText),
      photo: photo ? photoPath(index) : null,
    })),
    photos,
  )
}

function photoPath(index: number): string {
  return `/pictures/${index}`
}

/** First letters of the family name and the given name: 'Nguyễn Thị Dương' → 'ND'. */
function initials(fullName: string): string {
  const words = fullName.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('vi') ?? '').join('')
}
