import { qrCode } from './qr-code.ts'
import { type Typeset, typeset } from './typst.ts'

/** A slip handed to a member, with which they open their own account. */
export type Invitation = {
  /** The grassroots union that invites. */
  unionName: string
  fullName: string
  /** The group or department the member knows themselves by. */
  unitName: string
  /** The code as the member types it. */
  code: string
  /** Where the code is typed, short enough to type: 'congdoan.example.vn/moi'. */
  address: string
  /** What the camera opens: the full address with the code in it. */
  qrText: string
  /** The last day the code works, as printed: '20/11/2026'. */
  expiryDay: string
  /** Whom to ask: 'chị Lan, 0912 345 678'. */
  contact?: string
}

/** Slips, four on an A4 page, to be cut apart; as PDF. One slip at least. */
export async function writeInvitations(invitations: readonly Invitation[]): Promise<Buffer> {
  return typesetInvitations(invitations).pdf
}

/** The same with its page count and the typesetter's warnings. */
export function typesetInvitations(invitations: readonly Invitation[]): Typeset {
  return typeset(
    'invitation.typ',
    invitations.map(({ qrText, ...words }) => ({
      ...words,
      contact: words.contact ?? null,
      qr: qrCode(qrText),
    })),
  )
}
