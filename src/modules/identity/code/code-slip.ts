import { qrCode } from '#platform/documents/qr-code.ts'
import { settings } from '#platform/settings.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'

export type CodeSlip = {
  kind: 'invitation' | 'reset'
  name: string
  code: string
  lastDay: string
  /** Where the code is typed. */
  address: string
  /** The QR code that opens the page with the code in it, as SVG; a reset code has none and is typed. */
  qr: string | null
  /** What that QR code says. */
  qrText: string | null
}

/** What is handed to a person with a code: shown once, printed or sent. */
export function codeSlip(
  kind: CodeSlip['kind'],
  { name, code, expiresOn }: { name: string; code: string; expiresOn: string },
): CodeSlip {
  const page = kind === 'invitation' ? '/invitations' : '/sign-in/reset'
  const address = `${settings.publicUrl.replace(/\/$/, '')}${page}`
  const qrText = kind === 'invitation' ? `${address}/${code}` : null
  const qr = qrText && qrCode(qrText)
  return { kind, name, code, lastDay: formatDay(expiresOn), address, qr, qrText }
}
