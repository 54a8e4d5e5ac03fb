import { certificateOrnament } from './certificate-ornament.ts'
import { NATIONAL_MOTTO, NATIONAL_NAME, withLastWordsBound } from './document-words.ts'
import { qrCode } from './qr-code.ts'
import { type Typeset, typeset } from './typst.ts'

/** A certificate of praise; every line is ready to print. Empty lines are left out. */
export type Certificate = {
  issuerName: string
  upperName: string
  /** 'GIẤY KHEN' */
  heading: string
  /** 'Tặng đồng chí' */
  verb: string
  name: string
  isPerson: boolean
  /** Post, group, union of whom it honours. */
  placeLine: string
  /** 'Đạt danh hiệu “Đoàn viên công đoàn xuất sắc”' */
  honourLine: string
  aboutLine: string
  /** '0012/2026' */
  number: string
  decisionLine: string
  /** 'Hà Nội, ngày 05 tháng 4 năm 2026' */
  dateline: string
  signLines: readonly string[]
  signerPosition: string
  signerName: string
  /** What the camera opens to prove it. */
  qrText: string
  /** Printed across the paper when it no longer counts; empty while it does. */
  revoked: string
}

/** Certificates on A4 across, one a page, as PDF. One at least. */
export async function writeCertificates(certificates: readonly Certificate[]): Promise<Buffer> {
  return typesetCertificates(certificates).pdf
}

/** The same with its page count and the typesetter's warnings. */
export function typesetCertificates(certificates: readonly Certificate[]): Typeset {
  return typeset('certificate.typ', {
    title: certificates.length === 1 ? certificates[0]?.heading : 'Giấy chứng nhận khen thưởng',
    nationalName: NATIONAL_NAME,
    motto: NATIONAL_MOTTO,
    ornament: certificateOrnament,
    papers: certificates.map(({ qrText, ...words }) => ({
      ...words,
      name: words.isPerson ? words.name : withLastWordsBound(words.name),
      placeLine: withLastWordsBound(words.placeLine),
      honourLine: withLastWordsBound(words.honourLine),
      aboutLine: withLastWordsBound(words.aboutLine),
      qr: qrCode(qrText),
    })),
  })
}
